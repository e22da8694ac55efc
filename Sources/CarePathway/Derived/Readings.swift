import Clinical

/// The newest value of every kind of measurement, found once for all derivations.
struct Readings {
  private let newest: [MeasurementKind: Measurement]
  private let staleness: [MeasurementKind: MeasurementDefinition]
  private let now: Moment
  private let isInpatient: Bool

  init(_ facts: EncounterFacts) {
    var newest: [MeasurementKind: Measurement] = [:]
    for candidate in facts.assessment.measurements {
      if let best = newest[candidate.kind], candidate.taken.earliest < best.taken.earliest {
        continue
      }
      newest[candidate.kind] = candidate
    }
    self.newest = newest
    staleness = facts.staleness
    now = facts.now
    isInpatient = facts.person.setting == .inpatient
  }

  /// The newest value of `kind`, judged by the ordinary limit of freshness.
  subscript(kind: MeasurementKind) -> Reading? {
    guard isInpatient, Self.observations.contains(kind) else {
      return reading(kind, within: nil)
    }
    return withSymptoms(kind)
  }

  /// The newest value of `kind`, judged by the shorter limit that holds with symptoms.
  func withSymptoms(_ kind: MeasurementKind) -> Reading? {
    reading(kind, within: staleness[kind]?.staleWithSymptomsHours)
  }

  /// The newest value of `kind`, judged by `hours` where that is the stricter limit.
  func reading(_ kind: MeasurementKind, within hours: Int?) -> Reading? {
    guard let measurement = newest[kind] else { return nil }
    let usual = staleness[kind]?.staleAfterHours ?? .max
    let limit = min(usual, hours ?? .max)
    let isOld = limit != .max && measurement.age(at: now) > limit * 3_600
    let isStale = isOld || measurement.isAhead(of: now)
    return Reading(measurement: measurement, isStale: isStale)
  }

  /// Observations at the bedside: in hospital their shorter limit always holds.
  private static let observations: Set<MeasurementKind> = [
    "respiratory-rate", "oxygen-saturation", "heart-rate", "systolic-pressure", "temperature",
    "sedation",
  ]
}
