import ArgumentParser

/// How a command ends, as pipelines read it.
enum ExitStatus: Int32 {
  case done = 0
  /// A finding that is no failure of the program: defects, a log below pass.
  case negative = 1
  case usage = 2
  /// Input, content or a log refused as invalid, the field named.
  case invalid = 3
  /// Refused for safety, the code given.
  case refused = 4
  case environment = 5

  /// Thrown by a command that has already said why.
  var exit: ExitCode { ExitCode(rawValue) }
}
