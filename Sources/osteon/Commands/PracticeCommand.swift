import ArgumentParser

struct PracticeCommand: UnbuiltCommand {
  static let configuration = named("practice")
  static let part = NotBuilt.practice

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
