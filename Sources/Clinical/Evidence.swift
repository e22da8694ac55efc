/// How a figure was checked, not how good the study behind it was.
public enum Evidence: String, Codable, CaseIterable, Sendable {
  /// Checked against the text of the named source.
  case seen
  /// Checked against a summary of it.
  case secondary
  /// Standard teaching that a clinician must confirm before clinical use.
  case unverified
  /// The product's own decision.
  case policy
}

extension Evidence: Comparable {
  /// The weaker is the lesser, so that the least of several marks is the one that holds.
  public static func < (lhs: Evidence, rhs: Evidence) -> Bool { lhs.strength < rhs.strength }

  private var strength: Int {
    switch self {
    case .unverified: 0
    case .policy: 1
    case .secondary: 2
    case .seen: 3
    }
  }
}
