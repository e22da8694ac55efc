import Analgesia
import Bedside
import CarePathway
import Clinical
import Foundation
import Knowledge
import Terminal

/// A session with the shipped content, a fixed clock and a record kept in memory.
///
/// A screen test is three things: who, keys, picture.
struct Ward: Outside {
  static let content: Catalogue = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Knowledge").standardizedFileURL
    let directory = KnowledgeDirectory(root: root)
    let base = KnowledgeBase(directory)
    let room = ReadingRoom(directory)
    var catalogue = Catalogue()
    catalogue.pathway = base.pathway
    catalogue.references = base.references
    catalogue.pathway.formulary =
      DrugShelf(directory, in: .unitedKingdom, citing: base.references).formulary
    catalogue.topics = room.topics
    catalogue.treatments = room.treatments
    catalogue.standing = .sound(
      .init(referenceSet: "uk-2026", hash: "0123456789abcdef", signedBy: nil))
    return catalogue
  }()

  static let morning = Moment(seconds: 1_772_355_600)

  private(set) var kept: [RecordedEvent] = []
  private var records: [EncounterKey: [RecordedEvent]] = [:]
  private(set) var printed = 0
  var failure: String?
  var printFailure: String?
  /// Moves with the inputs of ``play(_:size:)``, so that a long script blanks no screen.
  let time = WardTime()
  var milliseconds: Int { time.milliseconds }
  var clock = Clock(now: Ward.morning, offsetSeconds: 0)
  private var standing = Ward.content.standing

  init() {}

  /// A ward whose content is read as `standing`.
  init(standing: ContentStanding) { self.standing = standing }

  mutating func prepare(_ session: inout Session) {
    var catalogue = Self.content
    catalogue.standing = standing
    if case .sound = standing {} else { catalogue.pathway.formulary = nil }
    session.loaded(catalogue)
    session.supply([EncounterKey("aa"), EncounterKey("bb")])
  }

  mutating func carryOut(_ effect: Effect, _ session: inout Session) {
    switch effect {
    case .record(let key):
      if let failure { return session.saveFailed(failure) }
      kept += session.unsaved
      records[key, default: []] += session.unsaved
      session.saved(at: clock.now)
    case .printPlan(let key):
      if let printFailure { return session.printFailed(printFailure) }
      printed += 1
      session.printed(to: "plan.txt")
      carryOut(.record(key), &session)
    case .open(let key): session.opened(key, events: records[key] ?? [])
    case .loadReader, .loadContent, .loadDrugs, .useNextTheme, .redraw, .ring, .suspend, .quit:
      break
    }
  }

  mutating func nextTheme(_ session: inout Session) -> Theme? { nil }
  mutating func finish(_ session: inout Session) {}

  /// What the screen shows once `keys` have been pressed, one a second.
  static func play(_ keys: String, size: Size = Size(rows: 24, columns: 80)) -> Play {
    var ward = Ward()
    var session = Session(clock: ward.clock, freshKeys: [])
    let inner = HeadlessTerminal(
      size: size, script: KeyTyping.inputs(keys), keeping: .lastFrame)
    var terminal = WardTerminal(inner: inner, time: ward.time)
    Bedside.run(&session, on: &terminal, outside: &ward)
    return Play(
      session: session, ward: ward, frame: terminal.inner.frames.last ?? Frame(size: size))
  }

  struct Play {
    let session: Session
    let ward: Ward
    let frame: Frame

    var text: String { frame.text }
    var advice: Advice? { session.open?.advice }
  }
}
