import ArgumentParser

struct GuideCommand: UnbuiltCommand {
  static let configuration = named("guide")
  static let part = NotBuilt.guide

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
