import Clinical

/// The calcium results with the limit of freshness that the symptoms call for.
struct CalciumReadings {
  let readings: Readings
  /// A symptom or a flag of a high or a low calcium is present.
  let areSymptomsPresent: Bool

  subscript(kind: MeasurementKind) -> Reading? {
    areSymptomsPresent ? readings.withSymptoms(kind) : readings[kind]
  }

  /// Whether a calcium of any kind is recorded and fresh.
  var hasFresh: Bool {
    let kinds: [MeasurementKind] = [.calciumAdjusted, .calciumTotal, .calciumIonised]
    return kinds.contains { self[$0]?.isStale == false }
  }
}
