import ArgumentParser

struct LearnCommand: UnbuiltCommand {
  static let configuration = named("learn")
  static let part = NotBuilt.learn

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
