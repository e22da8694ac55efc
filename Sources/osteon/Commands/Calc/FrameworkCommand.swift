import ArgumentParser

struct FrameworkCommand: UnbuiltCommand {
  static let configuration = named("noms")
  static let part = NotBuilt.noms

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
