import Clinical
import Glibc
import Testing

@testable import Records

@Suite("The right to write")
struct WriterLeaseTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `H38 a second opener reads only, and is told who writes and since when`() throws {
    let id = EncounterID()
    let writer = try scratch.open()
    try writer.append([Payload("1")], to: id)
    let reader = try EventRecords(
      .clinic, at: scratch.store, now: Scratch.now.adding(seconds: 60))
    let holder = StoreFinding.Holder(process: Int(getpid()), since: Scratch.now)
    #expect(reader.finding == .readOnly(.inUse(holder)))
    #expect(reader.finding?.problem.contains("2026-03-01T09:00:00Z") == true)
    #expect(throws: CommitRefusal.readOnly(.readOnly(.inUse(holder)))) {
      try reader.append([Payload("2")], to: id)
    }
    try writer.append([Payload("3")], to: id)
    #expect(try reader.events(of: id).map(\.payload.text) == ["1", "3"])
    #expect(try reader.verify().events == 2)
    #expect(reader.head == writer.head)
  }

  @Test func `H74 of fifty that start at once exactly one writes`() throws {
    let all = try (0..<50).map { _ in try scratch.open() }
    #expect(all.count { $0.finding == nil } == 1)
    all.reversed().forEach { $0.close() }
    #expect(try scratch.open().finding == nil)
  }

  @Test("passes on when the holder ends, closed or not")
  func passesOn() throws {
    for _ in 0..<3 {
      let records = try scratch.open()
      #expect(records.finding == nil)
    }
    let first = try scratch.open()
    first.close()
    #expect(try scratch.open().finding == nil)
    #expect(throws: CommitRefusal.readOnly(.readOnly(.closed))) {
      try first.append([Payload("1")], to: EncounterID())
    }
  }

  @Test("a lease file that says nothing readable still keeps others out")
  func unreadable() throws {
    let writer = try scratch.open()
    try scratch.write(.init("?".utf8), to: "-lease")
    #expect(try scratch.open().finding == .readOnly(.inUse(nil)))
    #expect(writer.finding == nil)
  }
}
