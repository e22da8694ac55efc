/// Why a calculator gives no figure.
public enum CalculatorRefusal: Refusal {
  /// The formulas here are for adults whose age is known.
  case outOfScope(Person.Scope)
  case sexNotAssessed
  case missing(CalculatorField)
  /// The value lies outside what is plausible, or its unit is not one of the field's.
  case implausible(CalculatorField, Quantity)
  case ageImplausible(Int)
  /// Kidney function is changing, so a formula that assumes a steady creatinine is wrong.
  case acuteKidneyInjury
  /// The factor belongs to the formula in mmol/L.
  case factorNotForUnit(Unit)
}

/// A field that a calculator reads.
public enum CalculatorField: String, CaseIterable, Sendable {
  case weight, height, creatinine, calcium, albumin
  case ionisedCalcium = "ionised-calcium"

  /// The plausible values, both ends inside; the same limits as the measurement of that name.
  func accepts(_ value: Quantity) -> Bool {
    ranges.contains { unit, range in
      let tenThousandths = range.lowerBound * 100...range.upperBound * 100
      return unit == value.unit && tenThousandths.contains(value.tenThousandths)
    }
  }

  /// Plausible ranges in hundredths of each unit.
  private var ranges: [(Unit, ClosedRange<Int>)] {
    switch self {
    case .weight: [(.kilograms, 25_00...250_00)]
    case .height: [(.centimetres, 100_00...230_00)]
    case .creatinine:
      [(.micromolesPerLitre, 20_00...2_000_00), (.milligramsPerDecilitre, 20...23_00)]
    case .calcium: [(.millimolesPerLitre, 1_00...6_00), (.milligramsPerDecilitre, 4_00...24_00)]
    case .ionisedCalcium:
      [(.millimolesPerLitre, 50...3_00), (.milligramsPerDecilitre, 2_00...12_00)]
    case .albumin: [(.gramsPerLitre, 5_00...70_00), (.gramsPerDecilitre, 50...7_00)]
    }
  }

  /// What to type, as the remedy of a refusal shows it.
  var acceptedForms: String {
    ranges.map { unit, range in
      range.lowerBound.decimalFigure(places: 2) + "-" + range.upperBound.decimalFigure(places: 2)
        + " " + unit.rawValue
    }.joined(separator: ", ")
  }
}
