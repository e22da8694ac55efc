import ArgumentParser

struct AxialCommand: UnbuiltCommand {
  static let configuration = named("axial")
  static let part = NotBuilt.axial

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
