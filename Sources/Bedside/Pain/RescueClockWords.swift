public import Clinical

/// When a rescue dose may be taken again.
public enum RescueClockWords: String, Word {
  case now, later, spent, held

  public static let section = "rescue-clock"

  public var english: String {
    switch self {
    case .now: "RESCUE  allowed now; last {1}, {2} of 6 in 24 h"
    case .later: "RESCUE  allowed again at {1}; {2} of 6 in 24 h"
    case .spent: "RESCUE  {2} in 24 h, the most: call for review; not before {1}"
    case .held: "RESCUE  held: too sleepy or breathing slowly"
    }
  }
}
