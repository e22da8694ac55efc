import Clinical
import Foundation
import GRDB
import Testing

@testable import Records

@Suite("The hash chain")
struct HashChainTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("hashes exactly the bytes it says it does")
  func worked() {
    let chain = HashChain(store: Data(repeating: 0xAB, count: 16))
    let row = EventRow(
      seq: 2, encounter: Data(repeating: 0xCD, count: 16), number: 1, format: 0,
      nonce: Data([1, 2]), sealed: Data("{}".utf8), previous: Data(repeating: 7, count: 32),
      hash: Data())
    // Computed with Python's hashlib from the table in the comment.
    let expected = "e5377dbe9b69b0a5bb1bd18da89e4214cca1ab3a61d74719aecc6e39a0f619d4"
    #expect(chain.hash(of: row).hex == expected)
  }

  @Test func `H83 every change to any of 500 records is found`() throws {
    let queue = try filled(with: 500)
    let (chain, heads) = try queue.read { db in
      let identity = try Schema.identify(in: db, for: .clinic)
      var heads = [Head.none]
      try EventTable.walk(from: 1, in: db) { heads.append($0.head) }
      return (HashChain(store: identity.id), heads)
    }
    try #require(heads.count == 501)
    var missed: [String] = []
    try queue.writeWithoutTransaction { db in
      for seq in 1...500 {
        for sql in Self.attacks(on: seq) {
          try db.inTransaction {
            try db.execute(sql: sql)
            // What lies before the attack was sound and stays so.
            let start = heads[max(0, seq - 2)]
            if Self.isSound(db, chain, from: start, to: heads[500]) { missed.append(sql) }
            return .rollback
          }
        }
      }
    }
    #expect(missed.isEmpty)
  }

  @Test func `H83 a lost tail is found where its head was noted`() throws {
    _ = try scratch.fill(encounters: 1, events: 6)
    let head = try scratch.open().head
    try scratch.tamper("DELETE FROM event WHERE seq = 6")
    guard case .damaged(.tail(let known, let found)) = try scratch.open().finding else {
      Issue.record("the lost event was not missed")
      return
    }
    #expect(known == head)
    #expect(found.seq == 5)
  }

  @Test func `H83 a lost tail is found by the head on paper, without the note`() throws {
    _ = try scratch.fill(encounters: 1, events: 6)
    let head = try scratch.open().head
    try scratch.tamper("DELETE FROM event WHERE seq > 4")
    try FileManager.default.removeItem(atPath: scratch.store + "-head")
    let records = try scratch.open()
    #expect(records.finding == nil)
    #expect(try records.verify().events == 4)
    let printed = try #require(Head(seq: 6, hashText: head.hashText))
    #expect(throws: StoreFinding.self) { try records.verify(against: printed) }
  }

  @Test func `H83 a log parted from its store is missed`() throws {
    let id = EncounterID()
    do {
      let records = try scratch.open()
      try records.append([Payload("1")], to: id)
      records.close()
      let again = try scratch.open()
      try again.append([Payload("2")], to: id)
    }
    let store = try scratch.bytes()
    try FileManager.default.removeItem(atPath: scratch.store + "-wal")
    try FileManager.default.removeItem(atPath: scratch.store)
    try scratch.write(store)
    guard case .damaged(.tail) = try scratch.open().finding else {
      Issue.record("the second event was not missed")
      return
    }
  }

  @Test("a torn or foreign note of the head counts as none")
  func tornNote() throws {
    _ = try scratch.fill(encounters: 1, events: 3)
    let whole = try scratch.bytes("-head")
    var other = whole
    other[18] = UInt8(ascii: "9")
    for note in [whole.prefix(40), Data(), other, Data("x".utf8) + whole] {
      try scratch.write(note, to: "-head")
      let records = try scratch.open()
      #expect(records.finding == nil)
      records.close()
    }
  }

  /// A connection to a store of so many events, with no trigger in its way.
  private func filled(with count: Int) throws -> DatabaseQueue {
    let records = try scratch.open()
    for part in 0..<10 {
      let payloads = (1...(count / 10)).map { Payload("{\"answer\":\(part * 100 + $0)}") }
      try records.append(payloads, to: EncounterID())
    }
    records.close()
    let queue = try DatabaseQueue(path: scratch.store)
    try queue.write { db in
      for name in ["event_follows", "event_stands", "event_stays"] {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
    }
    return queue
  }

  /// A change, an exchange, a loss and a cut, each at one record.
  private static func attacks(on seq: Int) -> [String] {
    [
      "UPDATE event SET sealed = CAST(sealed || x'20' AS BLOB) WHERE seq = \(seq)",
      "UPDATE event SET sealed = (SELECT sealed FROM event WHERE seq = \(seq % 500 + 1)) "
        + "WHERE seq = \(seq)",
      "DELETE FROM event WHERE seq = \(seq)",
      "DELETE FROM event WHERE seq >= \(seq)",
    ]
  }

  private static func isSound(
    _ db: Database, _ chain: HashChain, from start: Head, to end: Head
  ) -> Bool {
    do {
      try Examination.walk(db, by: chain, after: start).holds(end, in: db)
      return true
    } catch {
      return false
    }
  }
}
