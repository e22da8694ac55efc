public import Clinical

/// The lines of a working about the rungs of the ladder, in words.
public enum LadderWord: String, Word {
  case nervesFirst = "nerves-first"
  case noWeakRescue = "no-weak-rescue"

  public static let section = "ladder"

  public var english: String {
    switch self {
    case .nervesFirst:
      "Raised {1} times and still {2}, and nerve pain is likely: an adjuvant, not more opioid."
    case .noWeakRescue:
      "No rescue dose of {1}: pain that breaks through a weak opioid is a reason to step up."
    }
  }
}
