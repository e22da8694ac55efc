public import Clinical

extension EncounterFacts {
  /// What is not recorded, or stale, and matters for the advice; in the order it is best asked.
  public func unknownFields(at now: Moment) -> [UnknownField] {
    personal + laboratory(at: now) + bedside(at: now) + names
  }

  /// Names on record that stand for nothing Osteon knows, each by itself.
  private var names: [UnknownField] {
    unknownMedicines.map { UnknownField(field: "medicine: " + $0, why: .interactions) }
      + unknownAllergies.map { UnknownField(field: "allergy: " + $0, why: .allergyName) }
  }

  private var personal: [UnknownField] {
    var unknown: [UnknownField] = []
    if person.ageYears == nil && person.born == nil {
      unknown.append(UnknownField(field: "ageYears", why: .scope))
    }
    if person.sex == .notAssessed { unknown.append(UnknownField(field: "sex", why: .dosing)) }
    if person.weight == nil { unknown.append(UnknownField(field: "weight", why: .dosing)) }
    if allergies == nil { unknown.append(UnknownField(field: "allergies", why: .dosing)) }
    return unknown
  }

  private func laboratory(at now: Moment) -> [UnknownField] {
    let wanted: [(MeasurementKind, UnknownReason)] = [
      ("creatinine", .kidney), ("haemoglobin", .marrow), ("platelets", .marrow),
      ("neutrophils", .marrow), ("vitamin-d", .boneMedicine), ("magnesium", .calcium),
      ("alp", .neverRecorded), ("crp", .infection),
    ]
    return calcium(at: now)
      + wanted.filter { !isFresh($0.0, at: now) }
      .map { UnknownField(field: $0.0.rawValue, why: $0.1) }
  }

  /// A calcium is known when adjusted or ionised, or total with an albumin beside it.
  private func calcium(at now: Moment) -> [UnknownField] {
    if isFresh("calcium-adjusted", at: now) || isFresh("calcium-ionised", at: now) { return [] }
    var unknown: [UnknownField] = []
    if !isFresh("calcium-total", at: now) {
      unknown.append(UnknownField(field: "calcium-total", why: .calcium))
    }
    if !isFresh("albumin", at: now) {
      unknown.append(UnknownField(field: "albumin", why: .calcium))
    }
    return unknown
  }

  private func bedside(at now: Moment) -> [UnknownField] {
    var unknown: [UnknownField] = []
    if pain.last == nil { unknown.append(UnknownField(field: "pain", why: .pain)) }
    for kind: MeasurementKind in ["respiratory-rate", "sedation"] where !isFresh(kind, at: now) {
      unknown.append(UnknownField(field: kind.rawValue, why: .breathing))
    }
    return unknown
  }

  /// Whether the newest value of `kind` is recorded and within its limit of freshness.
  public func isFresh(_ kind: MeasurementKind, at now: Moment) -> Bool {
    guard let newest = assessment.newest(kind), !newest.isAhead(of: now) else { return false }
    guard let hours = staleness[kind]?.staleAfterHours else { return true }
    return now - newest.taken.earliest <= hours * 3_600
  }
}
