/// One event as the archive gives it back, checked against the chain.
public struct StoredEvent: Hashable, Sendable {
  /// Its place in the whole store, from 1.
  public let seq: Int
  /// Its place within its encounter, from 1 and without gaps.
  public let number: Int
  public let payload: Payload

  public init(seq: Int, number: Int, payload: Payload) {
    self.seq = seq
    self.number = number
    self.payload = payload
  }
}
