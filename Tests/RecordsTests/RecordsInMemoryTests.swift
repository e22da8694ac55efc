import Testing

@testable import Records

@Suite("The archive in memory")
struct RecordsInMemoryTests {
  @Test("answers as the archive on disk does")
  func twin() throws {
    let scratch = try Scratch()
    let stores: [any RecordStore] = [RecordsInMemory(), try scratch.open()]
    let (first, second) = (EncounterID(), EncounterID())
    for store in stores {
      try store.append([Payload("1"), Payload("2")], to: first)
      try store.append([Payload("3")], to: second)
      try store.append([Payload("4")], to: first)
    }
    let (memory, disk) = (stores[0], stores[1])
    #expect(try memory.events(of: first) == disk.events(of: first))
    #expect(try memory.encounters() == disk.encounters())
    #expect(try memory.encounters(newest: 1) == disk.encounters(newest: 1))
    #expect(try memory.verify().events == disk.verify().events)
  }

  @Test("refuses what a test asks it to refuse, and stores nothing then")
  func refuses() throws {
    let store = RecordsInMemory()
    store.refusal = .diskFull
    #expect(throws: CommitRefusal.diskFull) { try store.append([Payload("1")], to: EncounterID()) }
    store.refusal = nil
    store.finding = .readOnly(.closed)
    #expect(throws: CommitRefusal.self) { try store.append([Payload("1")], to: EncounterID()) }
    #expect(store.head.seq == 0)
  }

  @Test("knows when a head it is shown is not its own")
  func unknownHead() throws {
    let (one, other) = (RecordsInMemory(), RecordsInMemory())
    try one.append([Payload("1")], to: EncounterID())
    try other.append([Payload("2")], to: EncounterID())
    #expect(throws: StoreFinding.self) { try one.verify(against: other.head) }
    #expect(try one.verify(against: one.head).events == 1)
  }
}
