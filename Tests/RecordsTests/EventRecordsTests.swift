import Clinical
import GRDB
import Testing

@testable import Records

@Suite("The archive on disk")
struct EventRecordsTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `H64 gives back after reopening what was saved, in order`() throws {
    let kept = try scratch.fill(encounters: 3, events: 7)
    let records = try scratch.open()
    #expect(records.finding == nil)
    #expect(records.head.seq == 21)
    for (id, payloads) in kept {
      let events = try records.events(of: id)
      #expect(events.map(\.payload) == payloads)
      #expect(events.map(\.number) == Array(1...7))
    }
  }

  @Test func `H64 is whole after the program stopped without closing it`() throws {
    let id = EncounterID()
    do {
      let records = try scratch.open()
      try records.append([Payload("1")], to: id)
    }
    #expect(try !scratch.bytes("-wal").isEmpty, "nothing is written back on the way out")
    #expect(try scratch.open().events(of: id).map(\.payload.text) == ["1"])
  }

  @Test func `H64 has SQLite sync every commit, and reads that back`() throws {
    let records = try scratch.open()
    let level = try records.read { db in try Int.fetchOne(db, sql: "PRAGMA synchronous") }
    let mode = try records.read { db in try String.fetchOne(db, sql: "PRAGMA journal_mode") }
    #expect(level == 2)
    #expect(mode == "wal")
  }

  @Test("keeps nothing in temporary files and wipes what SQLite frees")
  func pragmas() throws {
    let records = try scratch.open()
    for (name, value) in [("temp_store", 2), ("secure_delete", 1), ("busy_timeout", 2_000)] {
      #expect(try records.read { db in try Int.fetchOne(db, sql: "PRAGMA \(name)") } == value)
    }
  }

  @Test(
    "refuses to change or remove what was recorded, and to take a row out of turn",
    arguments: [
      "UPDATE event SET sealed = x'00' WHERE seq = 2", "DELETE FROM event WHERE seq = 5",
      "DELETE FROM event", "UPDATE store SET archive = 'practice'", "DELETE FROM store",
      "REPLACE INTO event SELECT * FROM event WHERE seq = 5",
      "INSERT INTO event SELECT seq + 7, encounter, number + 7, format, nonce, sealed, previous, "
        + "hash FROM event WHERE seq = 5",
    ])
  func appendOnly(sql: String) throws {
    _ = try scratch.fill(encounters: 1, events: 5)
    let queue = try DatabaseQueue(path: scratch.store)
    let error = #expect(throws: DatabaseError.self) {
      try queue.write { db in try db.execute(sql: sql) }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    try queue.close()
    #expect(try scratch.open().verify().events == 5)
  }

  @Test func `H66 stores all events of one call or none, and takes them again`() throws {
    let records = try scratch.open()
    let id = EncounterID()
    try records.append([Payload("first")], to: id)
    let before = records.head
    let batch = (1...50).map { Payload("\($0)" + String(repeating: "x", count: 4_000)) }
    try records.allow(pages: 12)
    #expect(throws: CommitRefusal.diskFull) { try records.append(batch, to: id) }
    #expect(records.head == before)
    #expect(records.finding == nil)
    #expect(try records.events(of: id).map(\.payload.text) == ["first"])
    try records.allow(pages: 1_000_000)
    #expect(try records.append(batch, to: id).seq == 51)
    #expect(try records.events(of: id).count == 51)
    #expect(try records.verify().events == 51)
  }

  @Test("lists the encounters newest first, with their last event and how many they have")
  func newestFirst() throws {
    let records = try scratch.open()
    let (first, second, third) = (EncounterID(), EncounterID(), EncounterID())
    for id in [first, second, third, second, first, first] {
      try records.append([Payload("{}")], to: id)
    }
    let entries = [
      EncounterEntry(encounter: first, lastSeq: 6, count: 3),
      EncounterEntry(encounter: second, lastSeq: 4, count: 2),
      EncounterEntry(encounter: third, lastSeq: 3, count: 1),
    ]
    #expect(try records.encounters() == entries)
    #expect(try records.encounters(newest: 2) == Array(entries.prefix(2)))
    #expect(try scratch.open().encounters() == entries)
  }

  @Test("keeps the encounters apart, however their events interleave")
  func interleaved() throws {
    var generator = SeededGenerator(seed: 11)
    let ids = (0..<5).map { _ in EncounterID() }
    var expected: [EncounterID: [Payload]] = [:]
    let records = try scratch.open()
    for step in 0..<200 {
      let id = try #require(ids.randomElement(using: &generator))
      let batch = (0..<Int.random(in: 1...3, using: &generator)).map { Payload("\(step).\($0)") }
      try records.append(batch, to: id)
      expected[id, default: []] += batch
    }
    for (id, payloads) in expected {
      #expect(try records.events(of: id).map(\.payload) == payloads)
    }
    #expect(try records.verify().head == records.head)
  }

  @Test("knows nothing of an encounter it was never given, and stores nothing for no events")
  func empty() throws {
    let records = try scratch.open()
    #expect(try records.events(of: EncounterID()).isEmpty)
    #expect(try records.append([], to: EncounterID()).seq == 0)
    #expect(try records.verify().events == 0)
  }

  @Test func `H39 refuses a commit when the store has grown under it`() throws {
    let records = try scratch.open()
    let id = EncounterID()
    try records.append([Payload("1")], to: id)
    try scratch.tamper(
      """
      INSERT INTO event SELECT 2, encounter, 2, format, nonce, sealed, previous, hash
      FROM event WHERE seq = 1
      """)
    #expect(throws: CommitRefusal.movedOn(expected: 1, found: 2)) {
      try records.append([Payload("2")], to: id)
    }
  }

  @Test("checks a large store in part when it is opened, and whole when asked")
  func large() throws {
    let id = EncounterID()
    let records = try scratch.open()
    let text = String(repeating: "x", count: 2_000)
    try records.append((1...600).map { Payload("\($0)" + text) }, to: id)
    records.settle()
    records.close()
    try scratch.tamper("UPDATE event SET sealed = x'00' WHERE seq = 100")
    let reopened = try scratch.open()
    #expect(reopened.finding == nil)
    #expect(throws: StoreFinding.damaged(.chain(at: 100))) { try reopened.events(of: id) }
    #expect(reopened.finding == .damaged(.chain(at: 100)))
    #expect(throws: CommitRefusal.readOnly(.damaged(.chain(at: 100)))) {
      try reopened.append([Payload("1")], to: id)
    }
  }
}

extension EventRecords {
  /// Lets the file grow to so many pages and no more, as a full disk would.
  fileprivate func allow(pages: Int) throws {
    try read { db in _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)") }
  }
}
