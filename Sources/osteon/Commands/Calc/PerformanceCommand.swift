import ArgumentParser

struct PerformanceCommand: UnbuiltCommand {
  static let configuration = named("ecog")
  static let part = NotBuilt.ecog

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
