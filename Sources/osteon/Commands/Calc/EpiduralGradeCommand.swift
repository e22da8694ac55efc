import ArgumentParser

struct EpiduralGradeCommand: UnbuiltCommand {
  static let configuration = named("escc")
  static let part = NotBuilt.escc

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
