/// What a complete check of a store found to be sound.
public struct Verification: Hashable, Sendable {
  public let events: Int
  public let head: Head

  public init(events: Int, head: Head) {
    self.events = events
    self.head = head
  }
}
