public import Clinical

/// A finding that no person answers: computed from figures, dates and scores.
public struct DerivedFinding: Equatable, Sendable {
  public let id: FindingID
  public let value: Finding
  /// How the value was reached, line by line; empty where there is nothing to show.
  public let working: [String]
  public let citations: [Citation]

  public init(
    _ id: FindingID, _ value: Finding, working: [String] = [], citations: [Citation] = []
  ) {
    self.id = id
    self.value = value
    self.working = working
    self.citations = citations
  }
}
