import Crypto
import Foundation

/// The chain that seals a store: the hash of each event covers the hash of the one before.
///
/// The hash is SHA-256 over these bytes, in this order, whole numbers big-endian:
///
///     previous    32   the hash of event seq - 1; zeros for the first event
///     store       16   the id of the store
///     seq          8   the event's place in the store
///     encounter   16   the id of the encounter
///     number       8   the event's place in its encounter
///     format       8   0 plain, 1 reserved for AES-256-GCM
///     length       8   how many bytes of nonce follow
///     nonce        n   empty while plain
///     sealed       m   the payload, to the end
///
/// No two rows share a byte string, since every part but the last has a fixed or a stated length.
/// A change, a loss, an exchange or an insertion anywhere breaks the chain at that event. What it
/// cannot show is a lost tail; for that the head must be known (``HeadNote``, a printed plan).
struct HashChain: Sendable {
  static let length = 32
  let store: Data

  /// The hash that `row` must carry.
  func hash(of row: EventRow) -> Data {
    var digest = SHA256()
    digest.update(data: row.previous)
    digest.update(data: store)
    digest.update(data: Self.bytes(row.seq))
    digest.update(data: row.encounter)
    digest.update(data: Self.bytes(row.number))
    digest.update(data: Self.bytes(row.format))
    digest.update(data: Self.bytes(row.nonce.count))
    digest.update(data: row.nonce)
    digest.update(data: row.sealed)
    return Data(digest.finalize())
  }

  /// Whether `row` is the unchanged successor of `head`.
  func extends(_ head: Head, with row: EventRow) -> Bool {
    row.seq == head.seq + 1 && row.previous == head.hash && row.hash == hash(of: row)
  }

  /// The rows that add `payloads` to `encounter` behind `head`; `count` is how many it has.
  func rows(
    for payloads: [Payload], of encounter: EncounterID, after head: Head, count: Int
  ) -> [EventRow] {
    var end = head
    return payloads.enumerated().map { index, payload in
      var row = EventRow(
        seq: end.seq + 1, encounter: encounter.bytes, number: count + index + 1,
        format: EventRow.Format.plain, nonce: Data(), sealed: payload.bytes, previous: end.hash,
        hash: Data())
      row.hash = hash(of: row)
      end = row.head
      return row
    }
  }

  private static func bytes(_ number: Int) -> Data {
    withUnsafeBytes(of: Int64(number).bigEndian) { Data($0) }
  }
}
