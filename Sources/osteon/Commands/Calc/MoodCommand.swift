import ArgumentParser

struct MoodCommand: UnbuiltCommand {
  static let configuration = named("phq4")
  static let part = NotBuilt.phq4

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
