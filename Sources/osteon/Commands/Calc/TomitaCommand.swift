import ArgumentParser

struct TomitaCommand: UnbuiltCommand {
  static let configuration = named("tomita")
  static let part = NotBuilt.tomita

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
