import ArgumentParser

/// A command that takes anything and says that it is not built yet.
protocol UnbuiltCommand: ParsableCommand {
  static var part: NotBuilt { get }
}

extension UnbuiltCommand {
  static func named(_ name: String) -> CommandConfiguration {
    CommandConfiguration(commandName: name, abstract: ProgramWords.notBuiltYet.english)
  }

  func run() throws { throw Self.part.exit }
}
