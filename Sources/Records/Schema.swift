import Clinical
import Foundation
import GRDB

/// The tables of a store, and how they are made and recognised.
///
/// `event` holds one row an event and only grows: triggers refuse a change, a removal and any row
/// that is not the next one. The index names the first event of each encounter, so an ordinary
/// commit writes one page. `store` holds the one row that says which store this is.
enum Schema {
  static let version = 1

  static let statements = [
    """
    CREATE TABLE store (
      id BLOB NOT NULL CHECK (length(id) = 16),
      schema INTEGER NOT NULL,
      archive TEXT NOT NULL,
      created TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE event (
      seq INTEGER PRIMARY KEY,
      encounter BLOB NOT NULL CHECK (length(encounter) = 16),
      number INTEGER NOT NULL CHECK (number > 0),
      format INTEGER NOT NULL,
      nonce BLOB NOT NULL,
      sealed BLOB NOT NULL,
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX encounter_begins ON event (encounter) WHERE number = 1",
    """
    CREATE TRIGGER event_follows BEFORE INSERT ON event
    WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
    BEGIN SELECT RAISE(ABORT, 'an event is added at the end only'); END
    """,
    refusal("event_stands", of: "UPDATE", on: "event"),
    refusal("event_stays", of: "DELETE", on: "event"),
    refusal("store_stands", of: "UPDATE", on: "store"),
    refusal("store_stays", of: "DELETE", on: "store"),
  ]

  private static func refusal(_ name: String, of verb: String, on table: String) -> String {
    """
    CREATE TRIGGER \(name) BEFORE \(verb)
    ON \(table) BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END
    """
  }

  /// Makes the tables and the row that names the store, in the transaction that is open.
  static func create(in db: Database, for archive: Archive, at now: Moment) throws {
    for statement in statements { try db.execute(sql: statement) }
    try db.execute(
      sql: "INSERT INTO store (id, schema, archive, created) VALUES (?, ?, ?, ?)",
      arguments: [Data.random(count: 16), version, archive.rawValue, now.description])
  }

  /// Whether nothing was ever created in the file.
  static func isMissing(in db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
  }

  /// Which store this is, and what keeps this program from writing to it.
  struct Identity {
    let id: Data
    let finding: StoreFinding?
  }

  /// Reads which store this is, and whether it is of our making and of the kind expected.
  static func identify(in db: Database, for archive: Archive) throws -> Identity {
    let row = try Row.fetchOne(db, sql: "SELECT id, schema, archive FROM store")
    guard let row, let id = Data.fromDatabaseValue(row[0]), id.count == 16,
      let schema = Int.fromDatabaseValue(row[1]), let name = String.fromDatabaseValue(row[2])
    else { throw StoreFinding.damaged(.schema) }
    guard schema <= version else {
      return Identity(id: id, finding: .readOnly(.newerSchema(schema)))
    }
    let made = try String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema")
    guard Set(made) == Set(statements), made.count == statements.count else {
      return Identity(id: id, finding: .damaged(.schema))
    }
    let isOther = name != archive.rawValue
    return Identity(id: id, finding: isOther ? .readOnly(.otherArchive(name)) : nil)
  }
}
