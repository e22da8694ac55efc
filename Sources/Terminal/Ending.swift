/// Why there will be no more input.
public enum Ending: Equatable, Sendable {
  /// The terminal is gone or the script is over.
  case inputClosed
  /// The system asked the program to stop.
  case signal(Int32)
}
