import Analgesia
import Bedside
import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Records
import Terminal

/// The outside of a replay: the time of the script, the content as it lies there, records in
/// memory or in a store of their own.
struct ReplayHouse: Outside {
  let content: LoadedContent
  let referenceSet: ReferenceSet
  let time: ReplayTime
  let archive: EncounterRecords
  var themes: ThemeShelf?

  var clock: Clock { Clock(now: time.now, offsetSeconds: time.offsetSeconds) }

  var milliseconds: Int { time.milliseconds }

  mutating func prepare(_ session: inout Session) {
    do {
      session.listed(try archive.newest(12))
    } catch {
      session.tell(Notice("\(error)", tone: .alarm))
    }
    session.loaded(content.catalogue(in: referenceSet))
  }

  mutating func carryOut(_ effect: Effect, _ session: inout Session) {
    switch effect {
    case .record(let key): commit(key, &session)
    case .open(let key): open(key, &session)
    case .printPlan(let key):
      session.printed(to: "plan.txt")
      commit(key, &session)
    case .loadReader:
      let room = ReadingRoom(content.directory)
      session.loadedReader(topics: room.topics, treatments: room.treatments)
    case .loadContent, .loadDrugs: break
    case .useNextTheme, .redraw, .ring, .suspend, .quit: break
    }
  }

  private func commit(_ key: EncounterKey, _ session: inout Session) {
    guard !session.unsaved.isEmpty, let id = EncounterID(key.text) else { return }
    do {
      try archive.append(session.unsaved, to: id)
      session.saved(at: time.now)
    } catch {
      session.saveFailed("\(error)")
    }
  }

  private func open(_ key: EncounterKey, _ session: inout Session) {
    guard let id = EncounterID(key.text) else { return }
    do {
      session.opened(key, events: try archive.events(of: id))
    } catch {
      session.tell(Notice("\(error)", tone: .alarm))
    }
  }

  mutating func nextTheme(_ session: inout Session) -> Theme? {
    guard let theme = themes?.next() else { return nil }
    session.tell(Notice(theme.name))
    return theme
  }

  mutating func finish(_ session: inout Session) {}
}
