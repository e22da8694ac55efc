import ArgumentParser

struct BodyMassCommand: UnbuiltCommand {
  static let configuration = named("bmi")
  static let part = NotBuilt.bmi

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
