import Analgesia
import ArgumentParser
import Bedside
import Clinical
import Documents
import Foundation
import Knowledge
import Records
import Terminal

/// `osteon replay KEYS`: the terminal program without a terminal, the same every time.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Plays written-down keys to the program and prints what it shows.",
    discussion: ProgramWords.replayHelp.english)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var local: SiteOptions

  @Argument(help: "The file with the keys; - is standard input.")
  var keys: String

  @Option(help: "Columns x rows.", transform: ReplayCommand.size)
  var size = Size(rows: 24, columns: 80)

  @Option(help: "What new names are made from.")
  var seed: UInt64 = 1

  @Option(help: "The terminal the screen is meant for; a dumb one is drawn in ASCII.")
  var term = "xterm-256color"

  @Option(help: "What to print.")
  var dump = ReplayDump.screen

  func run() throws {
    do {
      guard let text = try play().text(dump) else {
        Output.message(ProgramWords.noEncounter.english)
        throw ExitStatus.negative.exit
      }
      Output.result(text)
    } catch let code as ExitCode {
      throw code
    } catch {
      throw CommandFailure(error).told().exit
    }
  }

  private func play() throws -> PlayedReplay {
    let script = try KeyScript(try script())
    let content = try LoadedContent(
      given: global.content, in: global.reference, site: local.site)
    let time = ReplayTime(start: start, offsetSeconds: offset)
    let archive = EncounterRecords(try records())
    let shelf = Places.themes(content: content.directory.path)
    var house = ReplayHouse(
      content: content, referenceSet: global.reference, time: time, archive: archive,
      themes: ThemeShelf(shelf, current: global.theme))
    var names = SeededKeys(seed: seed)
    var session = Session(clock: house.clock, freshKeys: names.keys(64))
    var terminal = ReplayTerminal(
      HeadlessTerminal(size: size, script: script.batches, keeping: keeping), time: time)
    Bedside.run(&session, on: &terminal, outside: &house)
    let frames = terminal.inner.frames
    return PlayedReplay(
      session: session, frames: isASCII ? frames.map { $0.inASCII() } : frames,
      theme: try terminal.inner.theme ?? ThemeShelf.theme(global.theme, in: shelf),
      imprint: imprint(content, house))
  }

  private func imprint(_ content: LoadedContent, _ house: ReplayHouse) -> PlanText.Imprint {
    PlanText.Imprint(
      referenceSet: global.reference.rawValue, contentHash: content.manifest.hash,
      chainHead: house.archive.headText,
      printedAt: "\(house.clock.local.day) \(house.clock.local.clock)",
      signedBy: content.signOff.signedBy)
  }

  private func script() throws -> String {
    guard let text = String(validating: try InputFile.read(keys), as: UTF8.self) else {
      throw InputRefusal(field: keys, problem: InputWords.notUTF8.english)
    }
    return text
  }

  private func records() throws -> any RecordStore {
    guard let store = global.store else { return RecordsInMemory() }
    return try EventRecords(.clinic, in: store, now: start)
  }
}

extension ReplayCommand {
  /// Without a time given a replay begins at the moment of the examples, never at today's.
  private var start: Moment { global.now ?? Moment(seconds: 1_772_355_600) }

  private var offset: Int { global.tz == nil ? 0 : global.offset(at: start) }

  private var isASCII: Bool { global.ascii || ["dumb", "vt100", "unknown"].contains(term) }

  private var keeping: HeadlessTerminal.Keeping {
    switch dump {
    case .screens: .everyFrame
    case .screen, .plan, .events, .svg: .lastFrame
    }
  }

  private static func size(_ text: String) throws -> Size {
    guard let size = Size(columnsByRows: text) else {
      throw ValidationError(ProgramWords.notASize.text(text))
    }
    return size
  }
}
