public import Clinical

/// A band of kidney function, in mL/min of clearance or mL/min/1.73 m² of filtration.
public enum RenalBand: String, CaseIterable, Codable, Sendable {
  case sixtyOrMore = "60-or-more"
  case thirtyTo59 = "30-59"
  case fifteenTo29 = "15-29"
  case below15 = "below-15"

  /// The band of an exact, unrounded value.
  public init(_ value: Rational) {
    if value >= Rational(60) {
      self = .sixtyOrMore
    } else if value >= Rational(30) {
      self = .thirtyTo59
    } else {
      self = value >= Rational(15) ? .fifteenTo29 : .below15
    }
  }
}

extension RenalBand: Comparable {
  /// The worse kidneys are the lesser.
  public static func < (lhs: RenalBand, rhs: RenalBand) -> Bool { lhs.order < rhs.order }

  private var order: Int {
    switch self {
    case .below15: 0
    case .fifteenTo29: 1
    case .thirtyTo59: 2
    case .sixtyOrMore: 3
    }
  }
}
