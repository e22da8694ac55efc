public import Clinical

/// Findings that have no answer yet and could bring a rule to bear.
public struct OpenQuestion: Equatable, Sendable {
  public let findings: [FindingID]
  /// The code of the rule that waits for them.
  public let before: String
  public let urgency: Urgency?
  /// What the rule would say: the reason for asking.
  public let why: String
}

extension Condition {
  /// The findings without an answer that keep the condition from being decided.
  func undecided(_ value: (FindingID) -> Finding) -> [FindingID] {
    guard evaluate(value) == .notAssessed else { return [] }
    switch self {
    case .finding(let id): return [id]
    case .allOf(let parts), .anyOf(let parts), .noneOf(let parts):
      return parts.flatMap { $0.undecided(value) }
    }
  }
}
