import ArgumentParser

struct SourcesCommand: UnbuiltCommand {
  static let configuration = named("sources")
  static let part = NotBuilt.sources

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
