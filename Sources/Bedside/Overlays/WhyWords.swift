public import Clinical

/// Words of the page that says why.
public enum WhyWords: String, Word {
  case sources, because, againstIt, forIt, notAsked, ruleNumber, nothingHere

  public static let section = "why"

  public var english: String {
    switch self {
    case .sources: "Sources"
    case .because: "Because: {1}."
    case .againstIt: "Against: {1}"
    case .forIt: "For: {1}"
    case .notAsked: "not asked yet"
    case .ruleNumber: "Rule {1}"
    case .nothingHere: "Nothing here needs a reason."
    }
  }
}

/// How a figure was checked, in words.
public enum EvidenceWords: String, Word {
  case seen, secondary, unverified, policy

  public static let section = "evidence"

  public var english: String {
    switch self {
    case .seen: "seen"
    case .secondary: "from a summary"
    case .unverified: "unverified"
    case .policy: "Osteon policy"
    }
  }

  static func word(for evidence: Evidence) -> EvidenceWords {
    switch evidence {
    case .seen: .seen
    case .secondary: .secondary
    case .unverified: .unverified
    case .policy: .policy
    }
  }
}
