import Clinical
import GRDB
import Records
import Testing

@Suite("A store that another program holds")
struct HeldStoreTests {
  @Test(.timeLimit(.minutes(1)))
  func `H70 is waited for two seconds and no longer, and the same call may be repeated`() throws {
    let scratch = try Scratch()
    let id = EncounterID()
    let records = try scratch.open()
    try records.append([Payload("1")], to: id)
    let other = try DatabaseQueue(path: scratch.store)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: CommitRefusal.busy) { try records.append([Payload("2")], to: id) }
      try db.execute(sql: "ROLLBACK")
    }
    try records.append([Payload("2")], to: id)
    #expect(try records.events(of: id).map(\.payload.text) == ["1", "2"])
  }
}
