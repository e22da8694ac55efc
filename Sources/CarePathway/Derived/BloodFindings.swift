import Clinical

/// Counts and chemistry by one limit each, and the liver tests that block docetaxel.
///
/// - Source: radium-223 sheet, docetaxel label, SIR consensus; vitamin D audit; Society for
///   Endocrinology (magnesium). Potassium 6.0 mmol/L: policy.
struct BloodFindings {
  let readings: Readings

  var all: [DerivedFinding] {
    Self.limits.map { $0.derive(from: readings) } + [
      DerivedFinding("docetaxel-liver-block", liverBlock, citations: .docetaxelLiver),
      DerivedFinding(
        "vitamin-d-not-recorded", Finding(readings["vitamin-d"]?.isStale ?? true),
        citations: .policy),
    ]
  }

  /// Bilirubin above normal, or ALT or AST over 1.5 times normal together with ALP over 2.5 times.
  ///
  /// Only the laboratory's own upper limit counts; without one the test is not assessed.
  private var liverBlock: Finding {
    let enzymes = exceeds("alt", times: 3, over: 2) || exceeds("ast", times: 3, over: 2)
    return exceeds("bilirubin", times: 1, over: 1)
      || (enzymes && exceeds("alp", times: 5, over: 2))
  }

  private func exceeds(_ kind: MeasurementKind, times above: Int, over below: Int) -> Finding {
    guard let reading = readings[kind], let limit = reading.measurement.upperLimit,
      limit.unit == reading.value.unit
    else { return .notAssessed }
    return reading.fresh(
      reading.value.tenThousandths * below > limit.tenThousandths * above)
  }

  private static let limits: [LimitFinding] = [
    LimitFinding(
      id: "neutrophils-below-1.5", kind: "neutrophils", side: .below, limits: count(1_50),
      use: .fresh,
      citations: .radiumCounts),
    LimitFinding(
      id: "neutrophils-below-1.0", kind: "neutrophils", side: .below, limits: count(1_00),
      use: .fresh,
      citations: .radiumCounts),
    LimitFinding(
      id: "neutrophils-0.5-or-less", kind: "neutrophils", side: .atMost, limits: count(50),
      use: .emergency,
      citations: .neutropenicSepsis),
    LimitFinding(
      id: "platelets-below-100", kind: "platelets", side: .below, limits: count(100_00),
      use: .fresh,
      citations: .radiumCounts),
    LimitFinding(
      id: "platelets-below-50", kind: "platelets", side: .below, limits: count(50_00),
      use: .emergency,
      citations: .bleedingRisk),
    LimitFinding(
      id: "haemoglobin-below-100", kind: "haemoglobin", side: .below,
      limits: UnitLimits(100_00, .gramsPerLitre, or: 10_00, .gramsPerDecilitre), use: .fresh,
      citations: .radiumCounts),
    LimitFinding(
      id: "vitamin-d-below-50", kind: "vitamin-d", side: .below,
      limits: UnitLimits(50_00, .nanomolesPerLitre, or: 20_00, .nanogramsPerMillilitre),
      use: .fresh,
      citations: .vitaminDBeforeBoneAgent),
    LimitFinding(
      id: "magnesium-below-0.7", kind: "magnesium", side: .below,
      limits: UnitLimits(70, .millimolesPerLitre, or: 1_70, .milligramsPerDecilitre),
      use: .emergency,
      citations: .lowMagnesium),
    LimitFinding(
      id: "inr-above-1.5", kind: "inr", side: .above, limits: UnitLimits(1_50, .plain),
      use: .emergency, citations: .bleedingRisk),
    LimitFinding(
      id: "potassium-6-or-more", kind: "potassium", side: .atLeast,
      limits: UnitLimits(6_00, .millimolesPerLitre),
      use: .emergency, citations: .policy),
  ]

  /// A count in hundredths of 10^9/L, and the same per cubic millimetre.
  private static func count(_ hundredths: Int) -> UnitLimits {
    UnitLimits(hundredths, .billionsPerLitre, or: hundredths * 1_000, .perCubicMillimetre)
  }
}
