import Clinical

/// Breathing, saturation, sedation and temperature at the bedside.
///
/// - Source: Scottish palliative guidelines (breathing, saturation), POSS (sedation, in our own
///   words), neutropenic sepsis comparison (temperature).
struct ObservationFindings {
  let facts: EncounterFacts
  let readings: Readings

  var all: [DerivedFinding] {
    Self.limits.map { $0.derive(from: readings) } + [
      DerivedFinding("rousable", !facts.answer("unrousable", namedBy: Self.opioidFlag))
    ]
  }

  private static let opioidFlag = FlagCode(rawValue: "F08")

  private static let limits: [LimitFinding] = [
    LimitFinding(
      id: "temperature-38-or-more", kind: "temperature", side: .atLeast,
      limits: UnitLimits(38_00, .celsius),
      use: .emergency, citations: .neutropenicSepsis),
    LimitFinding(
      id: "respiratory-rate-below-8", kind: "respiratory-rate", side: .below, limits: breaths(8),
      use: .emergency,
      citations: .opioidEmergency),
    LimitFinding(
      id: "respiratory-rate-8-to-9", kind: "respiratory-rate", side: .upTo(breaths(9)),
      limits: breaths(8),
      use: .emergency, citations: .opioidEmergency),
    LimitFinding(
      id: "respiratory-rate-8-to-10", kind: "respiratory-rate", side: .upTo(breaths(10)),
      limits: breaths(8),
      use: .emergency, citations: .opioidEmergency),
    LimitFinding(
      id: "respiratory-rate-8-or-more", kind: "respiratory-rate", side: .atLeast,
      limits: breaths(8), use: .fresh,
      citations: .opioidEmergency),
    LimitFinding(
      id: "oxygen-saturation-below-85", kind: "oxygen-saturation", side: .below,
      limits: UnitLimits(85_00, .percent),
      use: .emergency, citations: .opioidEmergency),
    LimitFinding(
      id: "oxygen-saturation-below-90", kind: "oxygen-saturation", side: .below,
      limits: UnitLimits(90_00, .percent),
      use: .emergency, citations: .policy),
    LimitFinding(
      id: "sedation-3-or-more", kind: "sedation", side: .atLeast, limits: UnitLimits(3_00, .plain),
      use: .emergency,
      citations: .sedationScale),
    LimitFinding(
      id: "sedation-4", kind: "sedation", side: .atLeast, limits: UnitLimits(4_00, .plain),
      use: .emergency,
      citations: .sedationScale),
  ]

  private static func breaths(_ count: Int) -> UnitLimits { UnitLimits(count * 100, .perMinute) }
}
