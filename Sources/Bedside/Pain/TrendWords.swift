import CarePathway
public import Clinical

/// The words of the pain of the last 14 days.
public enum TrendWords: String, Word {
  case heading, fastDoses, dosesInWords, gray, accepted, declined, inWords, single, rising, falling,
    level

  public static let section = "trend"

  public var english: String {
    switch self {
    case .heading: "PAIN worst, 14 days"
    case .fastDoses: "fast"
    case .dosesInWords: "Fast doses on them {1}."
    case .gray: "{1} {2} Gy"
    case .accepted: "accepted {1}"
    case .declined: "not used {1}"
    case .inWords: "Worst pain, last 14 days: from {1} to {2}, {3}. Last three days {4}."
    case .single: "Worst pain, last 14 days: asked once, {1}. Last three days {2}."
    case .rising: "rising"
    case .falling: "falling"
    case .level: "level"
    }
  }
}

extension PainTrend.Course {
  var word: TrendWords {
    switch self {
    case .rising: .rising
    case .falling: .falling
    case .level: .level
    }
  }
}
