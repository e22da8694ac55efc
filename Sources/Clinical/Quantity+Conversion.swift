extension Quantity {
  /// This value in `target`, or `nil` when no factor is known for the kind.
  ///
  /// Factors are exact fractions from the laboratory table of the clinical reference (section
  /// 3.4) and the ranges of the vocabulary; the result is rounded half up to a ten-thousandth and
  /// says so. Limits are compared in the unit entered, never on a converted value.
  ///
  ///     3.12 mmol/L calcium -> 12.505 mg/dL   (3.12 × 4.008 = 12.50496)
  public func converted(to target: Unit, for kind: MeasurementKind) -> ConvertedQuantity? {
    guard target != unit else { return ConvertedQuantity(quantity: self, rounding: .exact) }
    guard let conversion = Self.conversions.first(where: { $0.joins(unit, target, for: kind) })
    else { return nil }
    let factor = Rational(conversion.factor)
    let exact = unit == conversion.from ? amount * factor : amount / factor
    let scaled = exact * 10_000
    let quantity = Quantity(tenThousandths: scaled.rounded, unit: target)
    let rounding: ConvertedQuantity.Rounding =
      scaled.denominator == 1 ? .exact : .nearestTenThousandth
    return ConvertedQuantity(quantity: quantity, rounding: rounding)
  }

  private struct Conversion: Sendable {
    let kinds: [MeasurementKind]
    let from: Unit
    let to: Unit
    let factor: Ratio

    func joins(_ first: Unit, _ second: Unit, for kind: MeasurementKind) -> Bool {
      kinds.contains(kind) && (from, to) == (first, second)
        || kinds.contains(kind) && (to, from) == (first, second)
    }
  }

  private static let conversions: [Conversion] = [
    Conversion(
      kinds: ["calcium-total", "calcium-adjusted", "calcium-ionised"],
      from: .millimolesPerLitre, to: .milligramsPerDecilitre, factor: Ratio(4_008, over: 1_000)),
    Conversion(
      kinds: ["albumin", "haemoglobin"],
      from: .gramsPerLitre, to: .gramsPerDecilitre, factor: Ratio(1, over: 10)),
    Conversion(
      kinds: ["creatinine", "creatinine-baseline"],
      from: .micromolesPerLitre, to: .milligramsPerDecilitre, factor: Ratio(10, over: 884)),
    Conversion(
      kinds: ["neutrophils", "platelets", "white-cells"],
      from: .billionsPerLitre, to: .perCubicMillimetre, factor: Ratio(1_000, over: 1)),
    Conversion(
      kinds: ["bilirubin"],
      from: .micromolesPerLitre, to: .milligramsPerDecilitre, factor: Ratio(10, over: 171)),
    Conversion(
      kinds: ["magnesium"],
      from: .millimolesPerLitre, to: .milligramsPerDecilitre, factor: Ratio(243, over: 100)),
    Conversion(
      kinds: ["phosphate"],
      from: .millimolesPerLitre, to: .milligramsPerDecilitre, factor: Ratio(3_097, over: 1_000)),
    Conversion(
      kinds: ["vitamin-d"],
      from: .nanomolesPerLitre, to: .nanogramsPerMillilitre, factor: Ratio(2, over: 5)),
    Conversion(
      kinds: ["pth"],
      from: .picomolesPerLitre, to: .picogramsPerMillilitre, factor: Ratio(943, over: 100)),
    Conversion(
      kinds: ["crp"],
      from: .milligramsPerLitre, to: .milligramsPerDecilitre, factor: Ratio(1, over: 10)),
    Conversion(
      kinds: ["glucose"],
      from: .millimolesPerLitre, to: .milligramsPerDecilitre, factor: Ratio(18, over: 1)),
    Conversion(
      kinds: ["psa", "cea", "afp", "thyroglobulin"],
      from: .microgramsPerLitre, to: .nanogramsPerMillilitre, factor: Ratio(1, over: 1)),
  ]
}
