import ArgumentParser

struct RecordsCommand: UnbuiltCommand {
  static let configuration = named("records")
  static let part = NotBuilt.records

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
