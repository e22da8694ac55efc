import Clinical
import Foundation
import GRDB
import Testing

@testable import Records

@Suite("A damaged store")
struct StoreDamageTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `H65 a flipped bit is found, or harms no event`() throws {
    let kept = try scratch.fill(encounters: 4, events: 12)
    let sound = try scratch.bytes()
    let isLong = ProcessInfo.processInfo.environment["SAFETY_FULL"] == "1"
    var generator = SeededGenerator(seed: 65)
    var found = 0
    for _ in 0..<(isLong ? 5_000 : 300) {
      let place = Int.random(in: 0..<sound.count, using: &generator)
      var flipped = sound
      flipped[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      try scratch.write(flipped)
      let records = try scratch.open()
      defer { records.close() }
      if records.finding != nil { found += 1 }
      for (id, payloads) in kept where records.finding == nil {
        #expect(try records.events(of: id).map(\.payload) == payloads, "byte \(place)")
      }
    }
    #expect(found > 50, "a good part of the file is content")
  }

  @Test func `H65 any flipped byte of a row is found`() throws {
    _ = try scratch.fill(encounters: 1, events: 3)
    let sound = try scratch.bytes()
    let place = try #require(sound.firstRange(of: Data(#"{"answer":2}"#.utf8))).lowerBound
    // The payload, and before it the encounter, the number and the format; behind it two hashes.
    for byte in (place - 19)..<(place + 12 + 64) {
      var flipped = sound
      flipped[byte] ^= 0x55
      try scratch.write(flipped)
      let records = try scratch.open()
      #expect(records.finding != nil, "byte \(byte - place) of the payload")
      records.close()
    }
  }

  @Test(arguments: Wreck.allCases)
  func `H65 is opened read-only, left as it is, and says what to do`(wreck: Wreck) throws {
    _ = try scratch.fill(encounters: 2, events: 40)
    try wreck.apply(to: scratch)
    let before = try scratch.bytes()
    let records = try scratch.open()
    guard case .damaged = records.finding else {
      Issue.record("\(wreck) was taken for sound")
      return
    }
    #expect(records.finding?.remedy.contains("backup") == true)
    #expect(throws: CommitRefusal.self) { try records.append([Payload("1")], to: EncounterID()) }
    #expect(throws: StoreFinding.self) { try records.verify() }
    records.close()
    #expect(try scratch.bytes() == before)
  }

  @Test func `H65 is left as it is, log included, when the damage is in the middle`() throws {
    let id = EncounterID()
    do {
      let records = try scratch.open()
      for number in 1...9 { try records.append([Payload("\(number)")], to: id) }
    }
    try scratch.tamper("UPDATE event SET sealed = x'00' WHERE seq = 4")
    do {
      let records = try scratch.open()
      try #require(records.finding == .damaged(.chain(at: 4)))
    }
    let before = try (scratch.bytes(), scratch.bytes("-wal"))
    let records = try scratch.open()
    #expect(throws: StoreFinding.damaged(.chain(at: 4))) { try records.events(of: id) }
    records.close()
    #expect(try scratch.bytes() == before.0)
    #expect(try scratch.bytes("-wal") == before.1)
  }

  @Test func `H65 still gives the encounters that are sound`() throws {
    let kept = try scratch.fill(encounters: 3, events: 5)
    try scratch.tamper("UPDATE event SET sealed = x'00' WHERE seq = 15")
    let records = try scratch.open()
    #expect(records.finding == .damaged(.chain(at: 15)))
    let entries = try records.encounters()
    for entry in entries.dropFirst() {
      #expect(try records.events(of: entry.encounter).map(\.payload) == kept[entry.encounter])
    }
    #expect(throws: StoreFinding.self) { try records.events(of: entries[0].encounter) }
  }

  @Test func `H72 a store of a newer format is read-only, never rewritten`() throws {
    _ = try scratch.fill(encounters: 1, events: 2)
    try scratch.tamper("UPDATE store SET schema = 2")
    #expect(try scratch.open().finding == .readOnly(.newerSchema(2)))
  }

  @Test func `H35 a practice store under the clinic's name is refused`() throws {
    try scratch.open(.practice).close()
    #expect(try scratch.open(.clinic).finding == .readOnly(.otherArchive("practice")))
  }

  @Test("a store without its triggers is not trusted")
  func triggersGone() throws {
    _ = try scratch.fill(encounters: 1, events: 2)
    let queue = try DatabaseQueue(path: scratch.store)
    try queue.write { db in try db.execute(sql: "DROP TRIGGER event_stays") }
    try queue.close()
    #expect(try scratch.open().finding == .damaged(.schema))
  }
}

/// What can happen to a file.
enum Wreck: CaseIterable {
  case random, cutInHalf, empty, text, otherTables

  func apply(to scratch: Scratch) throws {
    let sound = try scratch.bytes()
    switch self {
    case .random:
      var generator = SeededGenerator(seed: 3)
      try scratch.write(Data(sound.map { _ in UInt8.random(in: 0...255, using: &generator) }))
    case .cutInHalf: try scratch.write(sound.prefix(sound.count / 2))
    case .empty: try scratch.write(Data())
    case .text: try scratch.write(Data("not a database\n".utf8))
    case .otherTables:
      try scratch.write(Data())
      let queue = try DatabaseQueue(path: scratch.store)
      try queue.write { db in try db.execute(sql: "CREATE TABLE store (id)") }
      try queue.close()
    }
  }
}
