import ArgumentParser

struct ThemesCommand: UnbuiltCommand {
  static let configuration = named("themes")
  static let part = NotBuilt.themes

  @Argument(parsing: .captureForPassthrough) var rest: [String] = []
}
