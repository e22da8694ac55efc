import Clinical

/// How the creatinine has moved: against its baseline, and over the last days.
struct CreatinineCourse {
  private let newest: Reading?
  private let baseline: Reading?
  private let earlier: [Measurement]

  init(_ facts: EncounterFacts, _ readings: Readings) {
    newest = readings["creatinine"]
    baseline = readings["creatinine-baseline"]
    let taken = newest?.measurement.taken.earliest
    earlier = facts.assessment.measurements.filter { candidate in
      candidate.kind == "creatinine" && taken.map { candidate.taken.earliest < $0 } ?? false
    }
  }

  /// A rise that withholds zoledronic acid: 44 micromol/L (0.5 mg/dL) from a baseline below 124
  /// (1.4), or 88 (1.0) from a higher one.
  ///
  ///     baseline 110 micromol/L, now 154  ->  present;   now 153  ->  absent
  ///
  /// Two values in mg/dL are compared in mg/dL, all others in micromol/L.
  ///
  /// - Source: zoledronic acid label (S18).
  var riseFromBaseline: Finding {
    guard let newest, let baseline else { return .notAssessed }
    return newest.fresh(Self.rise(from: baseline.value, to: newest.value))
  }

  private static func rise(from baseline: Quantity, to value: Quantity) -> Bool? {
    if baseline.unit == .milligramsPerDecilitre, value.unit == .milligramsPerDecilitre {
      let step = baseline.tenThousandths < 14_000 ? 5_000 : 10_000
      return value.tenThousandths - baseline.tenThousandths >= step
    }
    guard let before = Creatinine(baseline), let now = Creatinine(value) else { return nil }
    return now.exceeds(before, byMicromoles: before.isBelow(micromoles: 124) ? 44 : 88)
  }

  /// A kidney injury by the figures: 26 micromol/L more within 48 hours, or half as much again
  /// within 7 days.
  ///
  /// - Source: clinical reference, analgesia 3.3, secondary.
  var isRising: Finding {
    guard let newest, let now = Creatinine(newest.value), !earlier.isEmpty else {
      return .notAssessed
    }
    let taken = newest.measurement.taken.earliest
    let rises = earlier.contains { past in
      guard let before = Creatinine(past.value) else { return false }
      let hours = (taken - past.taken.earliest) / 3_600
      return hours <= 48 && now.exceeds(before, byMicromoles: 26)
        || hours <= 168 && now.isHalfAgain(before)
    }
    return newest.alarming(rises)
  }
}
