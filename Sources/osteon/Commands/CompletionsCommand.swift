import ArgumentParser

/// `osteon completions bash|zsh|fish`: a script for the shell.
struct CompletionsCommand: ParsableCommand {
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Prints a completion script for bash, zsh or fish.")

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() throws { Output.result(Osteon.completionScript(for: shell.completion)) }
}

extension CompletionsCommand.Shell {
  fileprivate var completion: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}
