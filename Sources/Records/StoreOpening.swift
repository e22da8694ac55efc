import Clinical
import Foundation
import GRDB

/// A store while it is being opened: what has been taken hold of, and what was found.
///
/// Nothing is written before the store has been found sound; with a finding nothing is written at
/// all.
struct StoreOpening: ~Copyable {
  private(set) var lease: WriterLease?
  private(set) var queue: DatabaseQueue?
  private(set) var finding: StoreFinding?
  private(set) var id = Data(count: 16)
  private(set) var head = Head.none
  private let archive: Archive
  private let files: RecordFiles

  init(_ archive: Archive, _ files: RecordFiles, now: Moment) throws(StoreFinding) {
    self.archive = archive
    self.files = files
    try files.prepare()
    do {
      lease = try WriterLease.take(files, now: now)
    } catch {
      finding = error
    }
    if lease == nil { readOnly() } else { try writable(now: now) }
  }

  /// Gives the lease away, once.
  mutating func takeLease() -> WriterLease? { lease.take() }

  private mutating func writable(now: Moment) throws(StoreFinding) {
    if files.size == nil { try files.beginBirth() }
    let isUnborn = files.isBeingMade
    guard isUnborn || files.size != 0 else {
      finding = .damaged(.empty)
      return
    }
    connect(.writing)
    if isUnborn, finding == nil { try make(now: now) }
    if finding == nil { examine() }
    if finding == nil { try makeDurable() }
    if isUnborn, finding == nil { try files.finishBirth() }
    if finding != nil { withdraw() }
  }

  /// Exchanges the connection for one that cannot write.
  ///
  /// The new one is opened first: the last writer to close would write the log back into a store
  /// that must stay as it was found.
  private mutating func withdraw() {
    guard let writer = queue else { return }
    let reason = finding
    queue = nil
    connect(.reading)
    finding = reason
    if queue == nil { _ = Unmanaged.passRetained(writer) }
  }

  private mutating func readOnly() {
    guard files.size ?? 0 > 0, !files.isBeingMade else { return }
    let reason = finding
    finding = nil
    connect(.reading)
    if queue == nil, files.logSize == 0 { connect(.unchanging) }
    if queue == nil, case .readOnly(.disk(let cause)) = finding {
      finding = .unreachable(path: files.store, cause: cause)
    }
    if finding == nil { examine() }
    finding = finding ?? reason
  }

  /// Runs `body` on the connection; what goes wrong becomes the finding.
  private mutating func attempt(_ body: (Database) throws -> Void) {
    do {
      try queue?.writeWithoutTransaction(body)
    } catch {
      finding = StoreFinding(reading: error)
    }
  }
}

extension StoreOpening {
  private enum Purpose {
    case reading, writing
    /// From a disk that allows no writing at all, not even of the memory that readers share.
    case unchanging
  }

  private mutating func connect(_ purpose: Purpose) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.label = "records"
    configuration.readonly = purpose != .writing
    configuration.foreignKeysEnabled = false
    let path = purpose == .unchanging ? files.unchanging : files.store
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      finding = nil
    } catch {
      finding = StoreFinding(reading: error)
    }
    attempt { db in
      try db.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          PRAGMA secure_delete = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA recursive_triggers = ON;
          PRAGMA cell_size_check = ON;
          PRAGMA synchronous = FULL;
          """)
    }
  }

  /// Makes the tables, unless an earlier start was cut off after it had made them.
  private mutating func make(now: Moment) throws(StoreFinding) {
    try makeDurable()
    let archive = archive
    attempt { db in
      guard try Schema.isMissing(in: db) else { return }
      try db.inTransaction {
        try Schema.create(in: db, for: archive, at: now)
        return .commit
      }
    }
  }

  private mutating func examine() {
    let archive = archive
    let files = files
    let hasLease = lease != nil
    var id = id
    var head = head
    attempt { db in
      let identity = try Schema.identify(in: db, for: archive)
      id = identity.id
      head = try EventTable.last(in: db) ?? .none
      if let finding = identity.finding { throw finding }
      let examination = try Examination.brief(of: db, by: HashChain(store: id))
      // A reader's view may be older than the note of the process that writes.
      let known = hasLease ? HeadNote(path: files.head, store: id).read() : nil
      if let known { try examination.holds(known, in: db) }
    }
    self.id = id
    self.head = head
  }

  /// Turns on the write-ahead log, and has every commit synced: asked for, then read back.
  ///
  /// GRDB's own mode for the log lowers the level after any preparation, so it is not used.
  private mutating func makeDurable() throws(StoreFinding) {
    var level = 2
    attempt { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" else { throw StoreFinding.readOnly(.noWriteAheadLog) }
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000; PRAGMA synchronous = FULL")
      level = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
    }
    if level != 2 { throw .notDurable(level: level) }
  }
}
