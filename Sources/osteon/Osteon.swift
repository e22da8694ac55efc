import ArgumentParser
import Bedside
import Clinical
import CursesTerminal
import Foundation
import Terminal

/// The front door.
@main
struct Osteon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "osteon",
    abstract:
      "Walks an adult with metastatic bone disease from red flags to a supportive-care plan.",
    discussion: "An aid to thinking, not a prescriber and not a certified medical device.",
    version: "0.1.0",
    subcommands: [
      EvaluateCommand.self, CalcCommand.self, CheckCommand.self, ReplayCommand.self,
      DoctorCommand.self, CompletionsCommand.self, PracticeCommand.self, LearnCommand.self,
      OpioidCommand.self, RecordsCommand.self, RulesCommand.self, SourcesCommand.self,
      GuideCommand.self, ThemesCommand.self,
    ])

  @OptionGroup var global: GlobalOptions
  @OptionGroup var local: SiteOptions

  @Flag(help: "Plain questions and answers on standard input and output, without curses.")
  var linear = false

  /// The supervisor forked before this; what it watches over is the program itself.
  static func main() {
    let standing = TerminalGuard.begin(farewell: OpeningWords.farewell.english + "\n")
    guard standing != .borrowedRights else { return refuseBorrowedRights() }
    guard CommandLine.arguments.count > 1 else { return Opening(LaunchOptions()).run() }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  private static func refuseBorrowedRights() {
    FileHandle.standardError.write(Data((OpeningWords.borrowedRights.english + "\n").utf8))
    Foundation.exit(5)
  }

  /// Usage errors leave with 2; the parser's own number for them is 64.
  private static func leave(with error: any Error) -> Never {
    let code = exitCode(for: error).rawValue
    let message = fullMessage(for: error)
    if !message.isEmpty {
      let stream = code == 0 ? FileHandle.standardOutput : FileHandle.standardError
      stream.write(Data((message + "\n").utf8))
    }
    Glibc.exit(code == 64 ? 2 : code)
  }

  mutating func run() throws {
    guard !global.mouse else { throw NotBuilt.mouse.exit }
    var launch = global.launch
    launch.site = local.site
    guard !linear else { return LinearOpening(launch).run() }
    guard !global.spoken else { throw NotBuilt.spoken.exit }
    Opening(launch).run()
  }
}
