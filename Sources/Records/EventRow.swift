import Foundation

/// One row of the table `event`, as stored.
struct EventRow: Hashable {
  /// How ``sealed`` is to be read.
  enum Format {
    /// The payload as it is.
    static let plain = 0
    /// Kept for AES-256-GCM with a nonce of 12 bytes; nothing writes it yet.
    static let sealed = 1
  }

  let seq: Int
  let encounter: Data
  let number: Int
  let format: Int
  let nonce: Data
  let sealed: Data
  let previous: Data
  var hash: Data
}

extension EventRow {
  var head: Head { Head(seq: seq, hash: hash) }

  var event: StoredEvent { StoredEvent(seq: seq, number: number, payload: Payload(sealed)) }
}
