import ArgumentParser

struct RulesCommand: UnbuiltCommand {
  static let configuration = named("rules")
  static let part = NotBuilt.rules

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
