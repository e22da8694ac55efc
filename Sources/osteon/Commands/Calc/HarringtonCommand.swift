import ArgumentParser

struct HarringtonCommand: UnbuiltCommand {
  static let configuration = named("harrington")
  static let part = NotBuilt.harrington

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
