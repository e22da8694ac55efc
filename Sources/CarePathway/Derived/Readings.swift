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
      guard let best = newest[candidate.kind] else {
        newest[candidate.kind] = candidate
        continue
      }
      if candidate.isPreferred(to: best, at: facts.now) { newest[candidate.kind] = candidate }
    }
    self.newest = newest
    staleness = facts.staleness
    now = facts.now
    isInpatient = facts.person.setting == .inpatient
  }

  /// Signs of too much opioid: the worse of two readings counts where it is open which came later.
  static let alarming: Set<MeasurementKind> = [
    "respiratory-rate", "oxygen-saturation", "sedation",
  ]

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

extension Measurement {
  /// Whether this reading takes the place of `best`.
  ///
  /// It does when it is later; and when nobody can say which of the two is, if it is the worse. A
  /// reading dated ahead of now never hides one that is not.
  fileprivate func isPreferred(to best: Measurement, at now: Moment) -> Bool {
    guard Readings.alarming.contains(kind) else { return taken.earliest >= best.taken.earliest }
    let isAhead = taken.earliest > now
    guard isAhead == (best.taken.earliest > now) else { return !isAhead }
    if taken.earliest > best.taken.latest { return true }
    if best.taken.earliest > taken.latest { return false }
    let isHigher = value.tenThousandths >= best.value.tenThousandths
    let isLower = value.tenThousandths <= best.value.tenThousandths
    return kind == "sedation" ? isHigher : isLower
  }
}
