public import Clinical

/// The words of the section beside the ladder.
public enum AdjuvantLineWords: String, Word {
  case heading, dose, most, named, none, open, screen

  public static let section = "adjuvant-line"

  public var english: String {
    switch self {
    case .heading: "BESIDE THE LADDER  {1}"
    case .dose: "{1}: first {2}"
    case .most: "at most {1}"
    case .named: "{1}: {2}"
    case .none: "{1}: no dose  {2}  {3} {4}"
    case .open: "{1}: not asked yet: {2}."
    case .screen: "Nerve pain is not screened for: {1}."
    }
  }
}
