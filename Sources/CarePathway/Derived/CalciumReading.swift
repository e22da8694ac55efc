import Clinical

/// What the recorded calcium says: the band it lies in, what it rests on, how old it is.
///
/// The newest of the adjusted and the total calcium counts, the total only with an albumin taken
/// within seven days of it (policy). An ionised calcium is read beside it: of two fresh results
/// the more worrying one speaks. With a symptom or flag the shorter limit of freshness holds.
struct CalciumReading {
  let reading: Reading
  let adjusted: AdjustedCalcium
  /// The band; `nil` where the value cannot be banded.
  var band: CalciumBand? { adjusted.band }

  /// The calcium that speaks for the patient; `nil` when none can be banded.
  static func newest(in facts: EncounterFacts, _ readings: CalciumReadings) -> CalciumReading? {
    let adjusted = readings[.calciumAdjusted].flatMap { CalciumReading($0, albumin: nil) }
    let total = readings[.calciumTotal].flatMap { reading in
      facts.albumin(beside: reading.measurement).flatMap {
        CalciumReading(reading, albumin: $0.value)
      }
    }
    let ionised = readings[.calciumIonised].flatMap { CalciumReading($0, albumin: nil) }
    return speaking(later(adjusted, total), ionised)
  }

  /// `nil` when the value is implausible or its unit is none of calcium's.
  private init?(_ reading: Reading, albumin: Quantity?) {
    guard
      let adjusted = try? AdjustedCalcium.compute(reading.measurement, albumin: albumin),
      adjusted.band != nil
    else { return nil }
    self.reading = reading
    self.adjusted = adjusted
  }

  /// The later of the two; taken together, the one the laboratory adjusted.
  private static func later(
    _ adjusted: CalciumReading?, _ total: CalciumReading?
  ) -> CalciumReading? {
    guard let adjusted, let total else { return adjusted ?? total }
    return total.takenFrom > adjusted.takenFrom ? total : adjusted
  }

  private static func speaking(
    _ first: CalciumReading?, _ second: CalciumReading?
  ) -> CalciumReading? {
    guard let first, let second else { return first ?? second }
    guard first.reading.isStale == second.reading.isStale else {
      return first.reading.isStale ? second : first
    }
    if first.reading.isStale { return second.takenFrom > first.takenFrom ? second : first }
    return second.worry > first.worry ? second : first
  }

  private var takenFrom: Moment { reading.measurement.taken.earliest }

  private var worry: Int {
    switch band {
    case .normal, nil: 0
    case .low, .mild: 1
    case .severelyLow, .moderate: 2
    case .severe: 3
    case .crisis: 4
    }
  }
}

extension EncounterFacts {
  /// The newest albumin taken within seven days of `calcium`, before or after it.
  func albumin(beside calcium: Measurement) -> Measurement? {
    var newest: Measurement?
    for candidate in assessment.measurements where candidate.kind == "albumin" {
      let apart = candidate.taken.earliest - calcium.taken.earliest
      guard abs(apart) <= 7 * 86_400 else { continue }
      if let best = newest, candidate.taken.earliest < best.taken.earliest { continue }
      newest = candidate
    }
    return newest
  }
}
