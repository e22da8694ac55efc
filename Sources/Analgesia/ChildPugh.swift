/// The severity of liver disease.
public enum ChildPugh: String, CaseIterable, Codable, Sendable {
  case none
  case mild = "A"
  case moderate = "B"
  case severe = "C"
}

extension ChildPugh: Comparable {
  /// The healthier liver is the lesser.
  public static func < (lhs: ChildPugh, rhs: ChildPugh) -> Bool { lhs.order < rhs.order }

  private var order: Int {
    switch self {
    case .none: 0
    case .mild: 1
    case .moderate: 2
    case .severe: 3
    }
  }
}
