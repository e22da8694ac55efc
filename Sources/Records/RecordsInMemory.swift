import Foundation

/// The test twin of the archive: the same rows and the same chain, kept in memory.
public final class RecordsInMemory: RecordStore {
  public private(set) var head = Head.none
  /// Set by a test that wants the store read-only.
  public var finding: StoreFinding?
  /// Set by a test that wants the next commits refused.
  public var refusal: CommitRefusal?
  private var rows: [EventRow] = []
  private let chain = HashChain(store: Data(count: 16))

  public init() {}

  @discardableResult
  public func append(
    _ payloads: [Payload], to encounter: EncounterID, after known: Int?
  ) throws(CommitRefusal) -> Head {
    if let finding { throw .readOnly(finding) }
    if let refusal { throw refusal }
    let count = rows.count { $0.encounter == encounter.bytes }
    if let known, known != count { throw .encounterMovedOn(expected: known, found: count) }
    rows += chain.rows(for: payloads, of: encounter, after: head, count: count)
    head = rows.last?.head ?? .none
    return head
  }

  public func events(of encounter: EncounterID) -> [StoredEvent] {
    rows.filter { $0.encounter == encounter.bytes }.map(\.event)
  }

  public func encounters(newest limit: Int) -> [EncounterEntry] {
    var seen: Set<Data> = []
    return rows.reversed().filter { seen.insert($0.encounter).inserted }.prefix(limit)
      .compactMap { row in
        EncounterID(bytes: row.encounter).map {
          EncounterEntry(encounter: $0, lastSeq: row.seq, count: row.number)
        }
      }
  }

  public func verify(against known: Head?) throws(StoreFinding) -> Verification {
    if let known, known.seq > 0, !rows.contains(where: { $0.head == known }) {
      throw .damaged(.tail(known: known, found: head))
    }
    return Verification(events: rows.count, head: head)
  }

  public func settle() {}
}
