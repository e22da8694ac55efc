import ArgumentParser

struct BodySurfaceCommand: UnbuiltCommand {
  static let configuration = named("bsa")
  static let part = NotBuilt.bsa

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
