/// What is known about one symptom or sign.
///
/// There are three answers, not two: a question nobody asked is not a "no". Conditions combine
/// findings with Kleene's logic, so "not assessed" survives `!` and reaches the screen as a gap to
/// fill instead of turning into a silent all-clear.
public enum Finding: String, CaseIterable, Codable, Sendable {
  case present
  case absent
  case notAssessed

  public static prefix func ! (finding: Finding) -> Finding {
    switch finding {
    case .present: .absent
    case .absent: .present
    case .notAssessed: .notAssessed
    }
  }

  public static func && (lhs: Finding, rhs: Finding) -> Finding {
    switch (lhs, rhs) {
    case (.absent, _), (_, .absent): .absent
    case (.notAssessed, _), (_, .notAssessed): .notAssessed
    case (.present, .present): .present
    }
  }

  public static func || (lhs: Finding, rhs: Finding) -> Finding { !(!lhs && !rhs) }
}
