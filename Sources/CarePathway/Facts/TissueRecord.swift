public import Clinical

/// Whether tissue is needed, planned or known.
public struct TissueRecord: Hashable, Codable, Sendable {
  public enum State: String, Codable, CaseIterable, Sendable {
    case needed, planned, done, declined
    case notNeeded = "not-needed"
  }

  public var state: State
  public var site: String?
  public var date: Occasion?
  public var result: String?

  public init(state: State) { self.state = state }
}
