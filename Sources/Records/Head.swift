import Foundation

/// The end of a store's chain: how many events it holds, and the hash that seals them all.
///
/// Whoever knows a head, from a note or from a printed plan, can tell whether a store still holds
/// every event up to it, unchanged.
public struct Head: Hashable, Sendable {
  /// The number of the last event, which is also how many there are; 0 in an empty store.
  public let seq: Int
  let hash: Data

  init(seq: Int, hash: Data) {
    self.seq = seq
    self.hash = hash
  }

  /// The head of a store that holds nothing yet.
  static let none = Head(seq: 0, hash: Data(count: HashChain.length))

  /// Reads a head back from its number and the 64 digits of ``hashText``.
  public init?(seq: Int, hashText: String) {
    guard seq >= 0, let hash = Data(hex: hashText, count: HashChain.length) else { return nil }
    self.init(seq: seq, hash: hash)
  }

  /// The whole hash, 64 hexadecimal digits.
  public var hashText: String { hash.hex }

  /// The twelve digits that are printed on a plan.
  public var shortText: String { String(hashText.prefix(12)) }
}
