/// What failing kidneys or a failing liver make of a drug.
public enum OrganRule: String, CaseIterable, Codable, Sendable {
  case usual
  /// The careful dose, further apart.
  case careful
  /// Allowed up to a lower ceiling that the drug file gives.
  case capped
  case specialist
  case refuse
}

extension OrganRule: Comparable {
  /// The bolder is the greater.
  public static func < (lhs: OrganRule, rhs: OrganRule) -> Bool { lhs.boldness < rhs.boldness }

  private var boldness: Int {
    switch self {
    case .refuse: 0
    case .specialist: 1
    case .capped: 2
    case .careful: 3
    case .usual: 4
    }
  }
}
