import Clinical
import Foundation
import GRDB
import Glibc
import Records

/// A directory of a test's own, 0700, removed with the value that names it.
final class Scratch {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/records-XXXXXX").utf8CString)
    path = try template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else { throw POSIXError(.EIO) }
      return String(cString: made)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var store: String { path + "/clinic.db" }

  static let now = Moment(seconds: 1_772_355_600)

  func open(_ archive: Archive = .clinic) throws -> EventRecords {
    try EventRecords(archive, at: store, now: Self.now)
  }

  /// A store of `encounters` encounters with `events` events each, closed and in one file.
  func fill(encounters: Int, events: Int) throws -> [EncounterID: [Payload]] {
    let records = try open()
    defer { records.close() }
    var kept: [EncounterID: [Payload]] = [:]
    for _ in 0..<encounters {
      let id = EncounterID()
      kept[id] = (1...events).map { Payload("{\"answer\":\($0)}") }
      for payload in kept[id] ?? [] { try records.append([payload], to: id) }
    }
    return kept
  }

  /// Runs SQL on the file behind the archive's back, with every trigger taken off and put back.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: store)
    try queue.writeWithoutTransaction { db in
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try db.execute(sql: sql)
      for trigger in triggers { try db.execute(sql: trigger["sql"]) }
    }
    try queue.close()
  }

  func bytes(_ suffix: String = "") throws -> Data {
    try Data(contentsOf: URL(filePath: store + suffix))
  }

  func write(_ bytes: Data, to suffix: String = "") throws {
    try bytes.write(to: URL(filePath: store + suffix))
  }

  /// The permission bits of every file in the directory, by name.
  func modes() throws -> [String: Int] {
    let manager = FileManager.default
    let names = try manager.contentsOfDirectory(atPath: path)
    return try names.reduce(into: [:]) { modes, name in
      let attributes = try manager.attributesOfItem(atPath: path + "/" + name)
      modes[name] = attributes[.posixPermissions] as? Int
    }
  }
}
