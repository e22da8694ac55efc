import Analgesia
import ArgumentParser
import Bedside
import Clinical
import CursesTerminal
import Foundation

/// What every command takes: time, content, place, and how the screen is drawn.
struct GlobalOptions: ParsableArguments {
  @Flag(help: "Print the result as JSON.")
  var json = false

  @Option(
    help: "The time to work at, as 2026-03-01T09:00:00Z.", transform: GlobalOptions.moment)
  var now: Moment?

  @Option(help: "The time zone of the clock, as Europe/London.", transform: GlobalOptions.zone)
  var tz: TimeZone?

  @Option(help: "Whose tables and units to follow.")
  var reference = ReferenceSet.unitedKingdom

  @Option(help: ArgumentHelp("Where encounters are kept.", valueName: "dir"))
  var store: String?

  @Option(help: ArgumentHelp("The folder of the clinical content.", valueName: "dir"))
  var content: String?

  @Option(help: "The theme of the screen.")
  var theme = "ward-dark"

  @Flag(help: "Use no colour.")
  var noColor = false

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(help: "Say in words what plots and boxes show.")
  var spoken = false

  @Flag(help: "Take mouse clicks.")
  var mouse = false

  @Flag(help: "Ring the bell for an emergency.")
  var bell = false
}

extension GlobalOptions {
  /// The same, as the opening of the terminal program reads it.
  var launch: LaunchOptions {
    var launch = LaunchOptions()
    launch.store = store
    launch.content = content
    launch.theme = theme
    launch.referenceSet = reference
    launch.now = now
    launch.colour = noColor ? .none : .asTheTerminalHas
    launch.glyphs = ascii ? .ascii : nil
    launch.bell = bell ? .rings : .silent
    return launch
  }

  /// The time given, or the wall clock's.
  var moment: Moment { now ?? Moment(seconds: Int(Date().timeIntervalSince1970)) }

  /// Seconds east of Greenwich at `moment`, in the zone given or the machine's.
  func offset(at moment: Moment) -> Int {
    let date = Date(timeIntervalSince1970: TimeInterval(moment.seconds))
    return (tz ?? .current).secondsFromGMT(for: date)
  }

  private static func moment(_ text: String) throws -> Moment {
    guard let moment = Moment(text) else {
      throw ValidationError(ProgramWords.notAMoment.text(text))
    }
    return moment
  }

  private static func zone(_ text: String) throws -> TimeZone {
    guard let zone = TimeZone(identifier: text) else {
      throw ValidationError(ProgramWords.notAZone.text(text))
    }
    return zone
  }
}
