import ArgumentParser

struct TokuhashiCommand: UnbuiltCommand {
  static let configuration = named("tokuhashi")
  static let part = NotBuilt.tokuhashi

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
