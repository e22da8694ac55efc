/// Where a calcium result lies, by the limits of the unit in which it was entered.
///
/// mmol/L: low below 2.20, mild above 2.60, moderate from 3.00, severe from 3.50, crisis from 4.00.
/// mg/dL: 8.8, 10.4, 12.0, 14.0, 16.0. Values are never converted first: 14.0 mg/dL is severe although
/// it is 3.493 mmol/L.
///
/// - Source: clinical reference 2.3 (S29, S30, S70); the line at crisis: policy.
public enum CalciumBand: String, CaseIterable, Codable, Sendable {
  case severelyLow = "severely-low"
  case low, normal, mild, moderate, severe, crisis
}

extension CalciumBand: Comparable {
  /// The lower calcium is the lesser.
  public static func < (lhs: CalciumBand, rhs: CalciumBand) -> Bool { lhs.order < rhs.order }

  private var order: Int {
    switch self {
    case .severelyLow: 0
    case .low: 1
    case .normal: 2
    case .mild: 3
    case .moderate: 4
    case .severe: 5
    case .crisis: 6
    }
  }
}

extension CalciumBand {
  /// The band of an adjusted calcium; `nil` in a unit that calcium is not measured in.
  public static func adjusted(_ value: Rational, unit: Unit) -> CalciumBand? {
    guard let limits = Limits(unit) else { return nil }
    return limits.band(of: value)
  }

  /// The band of an ionised calcium: the laboratory's own limits, and above and below them the
  /// rows 1.6, 1.8 and 0.9 mmol/L; in mg/dL those rows times 4.008, exactly.
  ///
  /// `nil` when the value lies between the rows and the laboratory printed no limits.
  public static func ionised(
    _ value: Quantity, lowerLimit: Quantity?, upperLimit: Quantity?
  ) -> CalciumBand? {
    guard let scale = Self.ionisedScale(value.unit) else { return nil }
    let millimoles = value.amount / scale
    if millimoles > Rational(18, over: 10) { return .severe }
    if millimoles > Rational(16, over: 10) { return .moderate }
    if millimoles < Rational(9, over: 10) { return .severelyLow }
    if let upperLimit, upperLimit.unit == value.unit, value.amount > upperLimit.amount {
      return .mild
    }
    if let lowerLimit, lowerLimit.unit == value.unit, value.amount < lowerLimit.amount {
      return .low
    }
    return lowerLimit?.unit == value.unit && upperLimit?.unit == value.unit ? .normal : nil
  }

  private static func ionisedScale(_ unit: Unit) -> Rational? {
    if unit == .millimolesPerLitre { return Rational(1) }
    return unit == .milligramsPerDecilitre ? Rational(4_008, over: 1_000) : nil
  }

  /// The six lines between the bands, in hundredths of the unit.
  private struct Limits {
    let severelyLow, low, high, moderate, severe, crisis: Rational

    init?(_ unit: Unit) {
      let hundredths: [Int]
      if unit == .millimolesPerLitre {
        hundredths = [190, 220, 260, 300, 350, 400]
      } else if unit == .milligramsPerDecilitre {
        hundredths = [760, 880, 1_040, 1_200, 1_400, 1_600]
      } else {
        return nil
      }
      let lines = hundredths.map { Rational($0, over: 100) }
      (severelyLow, low, high) = (lines[0], lines[1], lines[2])
      (moderate, severe, crisis) = (lines[3], lines[4], lines[5])
    }

    func band(of value: Rational) -> CalciumBand {
      if value >= crisis { return .crisis }
      if value >= severe { return .severe }
      if value >= moderate { return .moderate }
      if value > high { return .mild }
      if value >= low { return .normal }
      return value >= severelyLow ? .low : .severelyLow
    }
  }
}
