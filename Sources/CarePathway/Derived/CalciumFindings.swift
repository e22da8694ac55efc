import Clinical

/// What the calcium says: high or low, how far, with symptoms or without, or not known.
///
/// The limits are those of the unit in which the value was entered. A stale value may still alarm
/// and says so; it never reassures.
///
///     3.12 mmol/L, albumin 28 g/L  ->  3.36 mmol/L: moderate
///
/// - Source: clinical reference 2.3 and 2.7 (S29, S30, S70, S74); edges: policy.
struct CalciumFindings {
  let symptoms: CalciumSymptoms
  let calcium: CalciumReading?
  private let readings: CalciumReadings
  private let total: Reading?
  private let isAlbuminMissing: Bool

  init(_ facts: EncounterFacts, _ readings: Readings) {
    symptoms = CalciumSymptoms(facts)
    self.readings = CalciumReadings(
      readings: readings, areSymptomsPresent: symptoms.arePresent)
    calcium = CalciumReading.newest(in: facts, self.readings)
    total = self.readings[.calciumTotal]
    isAlbuminMissing =
      total.map { facts.albumin(beside: $0.measurement) == nil } ?? (readings["albumin"] == nil)
  }

  /// Adjusted calcium above normal, by any of the four bands.
  var hypercalcaemia: Finding { banded { $0 >= .mild } }

  /// Adjusted calcium below the lower limit: the laboratory's own where it printed one.
  var hypocalcaemia: Finding {
    guard let calcium else { return .notAssessed }
    return calcium.reading.alarming(calcium.isLow)
  }

  var isRecorded: Bool { readings.hasFresh }

  var all: [DerivedFinding] { bands + low + gaps + symptomFindings }

  private var bands: [DerivedFinding] {
    let working = (calcium?.adjusted.working ?? []) + (calcium?.reading.ageLines ?? [])
    let citations = calcium?.adjusted.citations ?? .calciumCutPoints
    func finding(_ id: FindingID, _ value: Finding) -> DerivedFinding {
      DerivedFinding(id, value, working: working, citations: citations)
    }
    return [
      finding("hypercalcaemia-mild", banded { $0 == .mild }),
      finding("hypercalcaemia-moderate", banded { $0 == .moderate }),
      finding("hypercalcaemia-severe", banded { $0 >= .severe }),
      finding("hypercalcaemia-crisis", banded { $0 == .crisis }),
      finding("hypercalcaemia", hypercalcaemia),
      finding("hypercalcaemia-symptomatic", hypercalcaemia && symptoms.anyHighCalciumSymptom),
    ]
  }

  private var low: [DerivedFinding] {
    let working = (calcium?.adjusted.working ?? []) + (calcium?.reading.ageLines ?? [])
    func finding(_ id: FindingID, _ value: Finding) -> DerivedFinding {
      DerivedFinding(id, value, working: working, citations: .hypocalcaemiaLimit)
    }
    return [
      finding("hypocalcaemia", hypocalcaemia),
      finding("hypocalcaemia-severe", banded { $0 == .severelyLow }),
      finding("hypocalcaemia-symptomatic", hypocalcaemia && symptoms.lowCalciumSign),
    ]
  }

  private func banded(_ holds: (CalciumBand) -> Bool) -> Finding {
    guard let calcium else { return .notAssessed }
    return calcium.reading.alarming(calcium.band.map(holds))
  }
}

extension CalciumFindings {
  private var gaps: [DerivedFinding] {
    [
      DerivedFinding("calcium-not-recorded", Finding(!isRecorded), citations: .policy),
      DerivedFinding("albumin-not-recorded", Finding(isAlbuminMissing), citations: .policy),
      unadjusted("hypercalcaemia-possible", Self.possible, upTo: nil),
      unadjusted("total-calcium-moderate-unadjusted", Self.moderate, upTo: Self.severe),
      unadjusted("total-calcium-severe-unadjusted", Self.severe, upTo: nil),
    ]
  }

  /// A total without albumin, judged at the limits of the adjusted one: a low albumin hides the
  /// true value, so a lower total is not assessed rather than absent.
  private func unadjusted(
    _ id: FindingID, _ limits: UnitLimits, upTo next: UnitLimits?
  ) -> DerivedFinding {
    let citations: [Citation] = .calciumWithoutAlbumin
    guard let total else { return DerivedFinding(id, .notAssessed, citations: citations) }
    guard isAlbuminMissing, !isAnswered(total) else {
      return DerivedFinding(id, .absent, citations: citations)
    }
    let reaches = total.isAtLeast(limits) == true
    let passes = next.map { total.isAtLeast($0) == true } ?? false
    guard reaches else { return DerivedFinding(id, .notAssessed, citations: citations) }
    return DerivedFinding(
      id, Finding(!passes), working: [total.unadjustedLine] + total.ageLines,
      citations: citations)
  }

  /// Whether a fresh calcium that can be banded was taken no earlier than `total`.
  private func isAnswered(_ total: Reading) -> Bool {
    guard let calcium, !calcium.reading.isStale else { return false }
    return calcium.reading.measurement.taken.earliest >= total.measurement.taken.earliest
  }

  private var symptomFindings: [DerivedFinding] {
    [
      DerivedFinding("calcium-symptom-groups-two-or-more", symptoms.twoGroupsOrMore),
      DerivedFinding("calcium-symptom-group-urgent", symptoms.urgentGroup),
    ]
  }

  private static let possible = UnitLimits(
    2_60, .millimolesPerLitre, or: 10_40, .milligramsPerDecilitre)
  private static let moderate = UnitLimits(
    3_00, .millimolesPerLitre, or: 12_00, .milligramsPerDecilitre)
  private static let severe = UnitLimits(
    3_50, .millimolesPerLitre, or: 14_00, .milligramsPerDecilitre)
}

extension CalciumReading {
  /// Below the laboratory's own lower limit in the same unit, else below the band's.
  fileprivate var isLow: Bool? {
    if let limit = reading.measurement.lowerLimit, limit.unit == adjusted.unit {
      return adjusted.value < limit.amount
    }
    return band.map { $0 <= .low }
  }
}
