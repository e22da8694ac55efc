import ArgumentParser

struct OpioidCommand: UnbuiltCommand {
  static let configuration = named("opioid")
  static let part = NotBuilt.opioid

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
