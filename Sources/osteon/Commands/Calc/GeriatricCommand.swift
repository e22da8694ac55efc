import ArgumentParser

struct GeriatricCommand: UnbuiltCommand {
  static let configuration = named("g8")
  static let part = NotBuilt.g8

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
