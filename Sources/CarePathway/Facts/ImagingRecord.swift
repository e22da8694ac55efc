public import Clinical

/// One imaging test: of what kind, ordered or done, when, and of which lesion.
public struct ImagingRecord: Hashable, Codable, Sendable {
  public enum State: String, Codable, CaseIterable, Sendable {
    case ordered, done, declined, stopped
  }

  public var kind: String
  public var state: State
  public var date: Occasion?
  public var lesion: String?
  public var newLesions: Finding?

  public init(kind: String, state: State) {
    self.kind = kind
    self.state = state
  }
}
