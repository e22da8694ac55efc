import CarePathway
import Clinical
import Foundation
import Testing

@testable import Records

@Suite("The archive of encounters")
struct EncounterRecordsTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `H64 folds what it gives back into the same encounter`() throws {
    let id = EncounterID()
    try EncounterRecords(try scratch.open()).append(Self.sample, to: id)
    let events = try EncounterRecords(try scratch.open()).events(of: id)
    #expect(events == Self.sample)
    #expect(Encounter(replaying: events) == Encounter(replaying: Self.sample))
  }

  @Test func `H63 what reads like SQL is kept as text, and the store stays whole`() throws {
    let hostile = [
      "'); DROP TABLE event; --", "' OR '1'='1", "\"; PRAGMA writable_schema=1; --", "%_?1:a@b$c",
      "line\nbreak", "nul\u{0}byte", "=cmd|' /C calc'!A0",
    ]
    let id = EncounterID()
    let events = hostile.enumerated().map { index, text in
      RecordedEvent(
        sequence: index + 1, at: Moment(seconds: 1_772_355_600),
        event: .goalRecorded(fact: .patientWords(text)))
    }
    try EncounterRecords(try scratch.open()).append(events, to: id)
    let read = EncounterRecords(try scratch.open())
    #expect(try read.events(of: id) == events)
    #expect(try read.events(of: EncounterID()).isEmpty)
  }

  @Test("spells one event one way, with its keys in order")
  func spelling() throws {
    let store = RecordsInMemory()
    let id = EncounterID()
    try EncounterRecords(store).append(Array(Self.sample.prefix(1)), to: id)
    let expected =
      #"{"at":"2026-03-01T09:00:00Z","event":{"personRecorded":{"fact":{"label":{"_0":"Bed 12"}}}},"#
      + #""sequence":1}"#
    #expect(store.events(of: id).map(\.payload.text) == [expected])
  }

  @Test func `H39 refuses events that do not follow what is stored`() throws {
    let records = EncounterRecords(try scratch.open())
    let id = EncounterID()
    try records.append(Array(Self.sample.prefix(3)), to: id)
    #expect(throws: CommitRefusal.encounterMovedOn(expected: 4, found: 3)) {
      try records.append(Array(Self.sample.dropFirst(4)), to: id)
    }
    #expect(throws: CommitRefusal.encounterMovedOn(expected: 0, found: 3)) {
      try records.append(Array(Self.sample.prefix(1)), to: id)
    }
    try records.append(Array(Self.sample.dropFirst(3)), to: id)
    #expect(try records.events(of: id) == Self.sample)
  }

  @Test("says so, and opens nothing, when an event is of a kind it does not know")
  func unknownEvent() throws {
    let store = RecordsInMemory()
    let records = EncounterRecords(store)
    let id = EncounterID()
    try records.append(Array(Self.sample.prefix(1)), to: id)
    let text = #"{"at":"2026-03-01T09:00:00Z","event":{"fromTheFuture":{}},"sequence":2}"#
    try store.append([Payload(text)], to: id)
    #expect(throws: StoreFinding.unknownEvent(number: 2)) { try records.events(of: id) }
  }

  @Test func `H72 a store of format 1 opens, and its old log still folds`() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/format-1.db")
    try scratch.write(try Data(contentsOf: golden))
    let records = EncounterRecords(try scratch.open())
    #expect(records.store.finding == nil)
    let entry = try #require(try records.encounters(newest: 1).first)
    let events = try records.events(of: entry.encounter)
    #expect(Encounter(replaying: events) == Encounter(replaying: Self.sample))
    #expect(events == Self.sample)
  }

  /// Events of the kinds a first encounter has; the golden store of format 1 holds exactly these.
  static let sample: [RecordedEvent] = {
    var pain = PainEntry(at: Scratch.now)
    pain.worst = PainScore(8)
    pain.site = "lumbar-spine"
    let events: [EncounterEvent] = [
      .personRecorded(fact: .label("Bed 12")),
      .personRecorded(fact: .ageYears(67)),
      .flagAnswered(flag: FlagCode(rawValue: "F01"), answer: .absent, reason: nil),
      .findingAnswered(finding: "spinal-pain", answer: .present, began: nil),
      .findingAnswered(finding: "limb-weakness", answer: .notAssessed, began: nil),
      .painRecorded(entry: pain),
      .goalRecorded(fact: .patientWords("walk to the shop/garden \"again\"")),
      .stageEntered(stage: .flags),
      .undone(sequence: 4),
      .redone(sequence: 4),
    ]
    return events.enumerated().map { index, event in
      RecordedEvent(
        sequence: index + 1, at: Scratch.now.adding(seconds: index), event: event)
    }
  }()
}
