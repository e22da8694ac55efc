import Foundation
import GRDB

/// How much of a store was checked, and what was found to be its end.
///
/// A small store is checked whole each time it is opened. In a large one the newest events are
/// checked then, each encounter when it is read, and the whole on request.
struct Examination {
  /// Up to this many pages of 4 KiB the whole store is checked when it is opened.
  static let smallStore = 128
  /// How many of the newest events are checked when a large store is opened.
  static let newest = 256

  let head: Head
  let events: Int

  /// Checks as much as opening can afford.
  static func brief(of db: Database, by chain: HashChain) throws -> Examination {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    guard pages > smallStore else { return try whole(of: db, by: chain) }
    let last = try EventTable.last(in: db) ?? .none
    let start = max(0, last.seq - newest)
    let before = try EventTable.hash(of: start, in: db) ?? Head.none.hash
    return try walk(db, by: chain, after: Head(seq: start, hash: before))
  }

  /// Checks the file's structure and every event in it.
  static func whole(of db: Database, by chain: HashChain) throws -> Examination {
    let report = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? ""
    guard report == "ok" else { throw StoreFinding.damaged(.structure(report)) }
    return try walk(db, by: chain, after: .none)
  }

  /// Follows the chain from `start` to its end.
  static func walk(
    _ db: Database, by chain: HashChain, after start: Head
  ) throws -> Examination {
    var head = start
    var counts: [Data: Int] = [:]
    try EventTable.walk(from: start.seq + 1, in: db) { row in
      let isNext = start.seq > 0 || row.number == counts[row.encounter, default: 0] + 1
      guard isNext, chain.extends(head, with: row) else {
        throw StoreFinding.damaged(.chain(at: head.seq + 1))
      }
      counts[row.encounter] = row.number
      head = row.head
    }
    return Examination(head: head, events: head.seq - start.seq)
  }

  /// Refuses a store that lacks an event that once was in it.
  func holds(_ known: Head, in db: Database) throws {
    guard known.seq > 0 else { return }
    guard try EventTable.hash(of: known.seq, in: db) == known.hash else {
      throw StoreFinding.damaged(.tail(known: known, found: head))
    }
  }
}
