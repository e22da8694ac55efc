public import Clinical
import Foundation
import GRDB

/// The archive on disk: SQLite, one durable transaction a call, every event sealed by a hash chain.
///
/// The caller opens it after its first frame; nothing here is read before. Events are only ever
/// added. When the program ends, nothing is tidied up: the next start finds the write-ahead log as
/// a power cut would have left it, which is the case that is tested most.
public final class EventRecords: RecordStore {
  public private(set) var head: Head
  public private(set) var finding: StoreFinding?
  private var queue: DatabaseQueue?
  private var lease: WriterLease?
  let chain: HashChain
  private let note: HeadNote
  private var counts: [EncounterID: Int] = [:]
  /// About how many pages the log holds that the store does not.
  private var unsettled: Int

  /// Opens a store in its directory, and makes both when they are missing.
  ///
  /// A store that may not be written to opens all the same, with its ``finding``.
  /// - Throws: when the place is not ours alone, cannot be reached, or keeps no promise to sync.
  public convenience init(
    _ archive: Archive, in directory: String, now: Moment
  ) throws(StoreFinding) {
    try self.init(archive, at: directory + "/" + archive.fileName, now: now)
  }

  /// Opens a store by the path of its file.
  public init(_ archive: Archive, at path: String, now: Moment) throws(StoreFinding) {
    let files = RecordFiles(path)
    var opening = try StoreOpening(archive, files, now: now)
    queue = opening.queue
    finding = opening.finding
    head = opening.head
    chain = HashChain(store: opening.id)
    note = HeadNote(path: files.head, store: opening.id)
    unsettled = files.logSize / 4_096
    lease = opening.takeLease()
  }

  deinit { abandon() }

  @discardableResult
  public func append(
    _ payloads: [Payload], to encounter: EncounterID, after known: Int?
  ) throws(CommitRefusal) -> Head {
    if let finding { throw .readOnly(finding) }
    guard let queue, !payloads.isEmpty else { return head }
    do {
      let rows = try queue.write { db in
        let found = try EventTable.last(in: db) ?? .none
        guard found == head else {
          throw CommitRefusal.movedOn(expected: head.seq, found: found.seq)
        }
        let count = try counts[encounter] ?? EventTable.count(of: encounter.bytes, in: db)
        if let known, known != count {
          throw CommitRefusal.encounterMovedOn(expected: known, found: count)
        }
        let rows = chain.rows(for: payloads, of: encounter, after: head, count: count)
        try EventTable.add(rows, in: db)
        return rows
      }
      if let last = rows.last { saved(last, of: encounter) }
      return head
    } catch {
      let refusal = CommitRefusal(committing: error)
      if case .readOnly(let damage) = refusal { finding = damage }
      throw refusal
    }
  }

  private func saved(_ last: EventRow, of encounter: EncounterID) {
    head = last.head
    counts[encounter] = last.number
    note.write(head)
    unsettled += 1
  }

  /// Writes the log back into the store once it has grown to about a megabyte.
  public func settle() {
    guard finding == nil, unsettled > 256 else { return }
    unsettled = 0
    _ = try? queue?.writeWithoutTransaction { db in try db.checkpoint(.passive) }
  }

  /// Writes the log back, closes the file and gives up the lease; for tools, not for leaving.
  ///
  /// A store with a finding is left exactly as it was found.
  public func close() {
    if finding != nil { abandon() }
    try? queue?.close()
    queue = nil
    lease = nil
    finding = finding ?? .readOnly(.closed)
  }

  /// Leaves the connection to the kernel, since closing it would write the log back and sync.
  private func abandon() {
    if let queue, !queue.configuration.readonly { _ = Unmanaged.passRetained(queue) }
    queue = nil
  }
}

extension EventRecords {
  public func events(of encounter: EncounterID) throws(StoreFinding) -> [StoredEvent] {
    let rows = try read { db in try self.rows(of: encounter.bytes, in: db) }
    counts[encounter] = rows.count
    return rows.map(\.event)
  }

  public func encounters(newest limit: Int) throws(StoreFinding) -> [EncounterEntry] {
    try read { db in try EventTable.newest(limit, in: db) }
  }

  public func verify(against known: Head?) throws(StoreFinding) -> Verification {
    let noted = lease == nil ? nil : note.read()
    return try read { db in
      let examination = try Examination.whole(of: db, by: chain)
      for head in [noted, known].compactMap(\.self) { try examination.holds(head, in: db) }
      return Verification(events: examination.events, head: examination.head)
    }
  }

  /// The rows of one encounter, from its beginning to the end of the table, each in its place.
  private func rows(of encounter: Data, in db: Database) throws -> [EventRow] {
    let beginning = try EventTable.beginning(of: encounter, in: db)
    var rows: [EventRow] = []
    try EventTable.walk(from: beginning ?? 1, of: encounter, in: db) { row in
      let before = row.seq - 1
      let follows = rows.last?.seq == before ? rows.last?.hash : nil
      let previous = try follows ?? EventTable.hash(of: before, in: db) ?? Head.none.hash
      guard chain.extends(Head(seq: before, hash: previous), with: row),
        row.number == rows.count + 1, row.format == EventRow.Format.plain
      else { throw StoreFinding.damaged(.chain(at: row.seq)) }
      rows.append(row)
    }
    guard beginning != nil || rows.isEmpty else { throw StoreFinding.damaged(.schema) }
    return rows
  }

  /// Writes a compact copy of the store, log included, into an empty file.
  func copy(into path: String) throws(CommitRefusal) {
    guard let queue else { throw .readOnly(finding ?? .readOnly(.closed)) }
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
    } catch {
      throw CommitRefusal(committing: error)
    }
  }

  /// Reads in one snapshot; damage met on the way closes the store to writing.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreFinding) -> Result {
    guard let queue else { throw finding ?? .readOnly(.closed) }
    do {
      return try queue.read { db in
        if lease == nil { head = try EventTable.last(in: db) ?? .none }
        return try body(db)
      }
    } catch {
      let found = StoreFinding(reading: error)
      if case .damaged = found { finding = found }
      throw found
    }
  }
}
