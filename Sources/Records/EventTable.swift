import Foundation
import GRDB

/// The table `event`, through one connection: what is asked of it, in SQL.
///
/// Rows are read as they are and not believed: whether they are sound is judged by the caller.
struct EventTable {
  let queue: DatabaseQueue

  private static let columns = "seq, encounter, number, format, nonce, sealed, previous, hash"

  /// The end of the chain as the table has it; nil when there are no events.
  static func last(in db: Database) throws -> Head? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"))
    guard let row else { return nil }
    guard let seq = Int.fromDatabaseValue(row[0]), let hash = Data.fromDatabaseValue(row[1]) else {
      throw StoreFinding.damaged(.schema)
    }
    return Head(seq: seq, hash: hash)
  }

  static func hash(of seq: Int, in db: Database) throws -> Data? {
    let statement = try db.cachedStatement(sql: "SELECT hash FROM event WHERE seq = ?")
    return try Row.fetchOne(statement, arguments: [seq]).flatMap { Data.fromDatabaseValue($0[0]) }
  }

  /// Every event from `seq` on, in order; reading from the table alone, since an index can lose a
  /// row without anybody noticing.
  static func walk(
    from seq: Int, of encounter: Data? = nil, in db: Database, _ visit: (EventRow) throws -> Void
  ) throws {
    let sql =
      "SELECT \(columns) FROM event NOT INDEXED WHERE seq >= ?"
      + (encounter == nil ? "" : " AND encounter = ?") + " ORDER BY seq"
    var arguments: StatementArguments = [seq]
    if let encounter { arguments += [encounter] }
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while let row = try cursor.next() {
      guard let event = EventRow(row) else { throw StoreFinding.damaged(.schema) }
      try visit(event)
    }
  }

  /// Where an encounter begins, by the index; nil when the index does not know it.
  static func beginning(of encounter: Data, in db: Database) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT seq FROM event WHERE encounter = ? AND number = 1"),
      arguments: [encounter])
  }

  /// How many events an encounter has, counted from its last one.
  static func count(of encounter: Data, in db: Database) throws -> Int {
    guard try beginning(of: encounter, in: db) != nil else { return 0 }
    let last = "SELECT number FROM event NOT INDEXED WHERE encounter = ? ORDER BY seq DESC LIMIT 1"
    return try Int.fetchOne(db.cachedStatement(sql: last), arguments: [encounter]) ?? 0
  }

  /// The encounters touched last, found by walking back from the end of the table.
  static func newest(_ limit: Int, in db: Database) throws -> [EncounterEntry] {
    let cursor = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT seq, encounter, number FROM event ORDER BY seq DESC"))
    var entries: [EncounterEntry] = []
    var seen: Set<Data> = []
    while entries.count < limit, let row = try cursor.next() {
      guard let bytes = Data.fromDatabaseValue(row[1]), let id = EncounterID(bytes: bytes),
        let seq = Int.fromDatabaseValue(row[0]), let number = Int.fromDatabaseValue(row[2])
      else { throw StoreFinding.damaged(.schema) }
      guard seen.insert(bytes).inserted else { continue }
      entries.append(EncounterEntry(encounter: id, lastSeq: seq, count: number))
    }
    return entries
  }

  static func add(_ rows: [EventRow], in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO event (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for row in rows {
      try statement.execute(arguments: [
        row.seq, row.encounter, row.number, row.format, row.nonce, row.sealed, row.previous,
        row.hash,
      ])
    }
  }
}

extension EventRow {
  /// Reads a row in the order of the columns; nil when a column is not of its kind.
  fileprivate init?(_ row: Row) {
    guard let seq = Int.fromDatabaseValue(row[0]), let number = Int.fromDatabaseValue(row[2]),
      let format = Int.fromDatabaseValue(row[3]), let encounter = Data.fromDatabaseValue(row[1]),
      let nonce = Data.fromDatabaseValue(row[4]), let sealed = Data.fromDatabaseValue(row[5]),
      let previous = Data.fromDatabaseValue(row[6]), let hash = Data.fromDatabaseValue(row[7])
    else { return nil }
    self.init(
      seq: seq, encounter: encounter, number: number, format: format, nonce: nonce, sealed: sealed,
      previous: previous, hash: hash)
  }
}
