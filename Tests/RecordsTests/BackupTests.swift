import Clinical
import Foundation
import Testing

@testable import Records

@Suite("A backup")
struct BackupTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `H73 holds every event, and opens in the place of the store`() throws {
    let kept = try scratch.fill(encounters: 5, events: 9)
    let records = try scratch.open()
    let path = scratch.path + "/copy.db"
    let verified = try Backup(of: records).copy(to: path)
    #expect(verified.events == 45)
    #expect(verified.head == records.head)
    #expect(try scratch.modes()["copy.db"] == 0o600)
    #expect(try scratch.modes()["copy.db.part"] == nil)
    let restored = try EventRecords(.clinic, at: path, now: Scratch.now)
    #expect(restored.finding == nil)
    for (id, payloads) in kept {
      #expect(try restored.events(of: id).map(\.payload) == payloads)
    }
    try restored.append([Payload("{}")], to: EncounterID())
    #expect(try restored.verify().events == 46)
  }

  @Test func `H73 never writes over a file`() throws {
    let records = try scratch.open()
    for name in ["copy.db", "copy.db.part"] {
      let path = scratch.path + "/" + name
      try Data("mine".utf8).write(to: URL(filePath: path))
      #expect(throws: BackupRefusal.exists(path: path)) {
        try Backup(of: records).copy(to: scratch.path + "/copy.db")
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == Data("mine".utf8))
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func `H73 of a damaged store is not kept`() throws {
    _ = try scratch.fill(encounters: 1, events: 9)
    try scratch.tamper("UPDATE event SET sealed = x'00' WHERE seq = 4")
    let records = try scratch.open()
    let path = scratch.path + "/copy.db"
    #expect(throws: BackupRefusal.notProved(.damaged(.chain(at: 4)))) {
      try Backup(of: records).copy(to: path)
    }
    #expect(try scratch.modes().keys.allSatisfy { !$0.hasPrefix("copy") })
  }

  @Test("says why when the place refuses it")
  func unreachable() throws {
    let refusal = #expect(throws: BackupRefusal.self) {
      try Backup(of: try scratch.open()).copy(to: "/proc/copy.db")
    }
    #expect(refusal?.code == "BACKUP-UNREACHABLE")
  }

  @Test func `H73 an older copy put in the store's place is noticed`() throws {
    _ = try scratch.fill(encounters: 1, events: 3)
    let copy = scratch.path + "/copy.db"
    do {
      let records = try scratch.open()
      _ = try Backup(of: records).copy(to: copy)
      try records.append([Payload("later")], to: EncounterID())
      records.close()
    }
    try FileManager.default.removeItem(atPath: scratch.store)
    try FileManager.default.moveItem(atPath: copy, toPath: scratch.store)
    guard case .damaged(.tail(let known, let found)) = try scratch.open().finding else {
      Issue.record("the newer event was not missed")
      return
    }
    #expect((known.seq, found.seq) == (4, 3))
  }
}
