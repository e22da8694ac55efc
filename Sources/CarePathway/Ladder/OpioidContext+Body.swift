import Analgesia
import Clinical

extension OpioidContext {
  /// Who the person is and what the body allows, as far as no finding has to be derived for it: all
  /// that makes somebody vulnerable, but for the medicines.
  init(body facts: EncounterFacts, _ readings: Readings) {
    self.init()
    ageYears = facts.person.age(on: facts.now.day)
    weight = facts.weight(readings)
    childPugh = facts.person.childPugh.flatMap { ChildPugh(rawValue: $0) }
    frailty = facts.person.frailty
    conditions = facts.conditions
    findings["delirium"] = facts.assessment["delirium"]
    albumin = readings.amount("albumin") {
      $0.unit == .gramsPerDecilitre ? $0.amount * 10 : $0.amount
    }
    assessKidneys(of: facts, from: readings)
  }

  private mutating func assessKidneys(of facts: EncounterFacts, from readings: Readings) {
    clearance = readings.amount("crcl") { $0.amount }.lower(
      of: readings.amount("creatinine") {
        facts.clearance(creatinine: $0, readings)?.governing.value
      })
    filtration = readings.amount("egfr") { $0.amount }.lower(
      of: readings.amount("creatinine") {
        facts.filtration(creatinine: $0)?.value.roundedDown
      })
  }
}

extension Readings {
  /// The newest value of `kind` as a fraction, marked when it is too old to rely on.
  fileprivate func amount(
    _ kind: MeasurementKind, _ convert: (Quantity) -> Rational?
  ) -> Analgesia.Reading<Rational> {
    guard let reading = self[kind], let amount = convert(reading.value) else {
      return .notRecorded
    }
    return reading.isStale ? .stale(amount) : .fresh(amount)
  }
}

extension Analgesia.Reading where Value == Rational {
  /// The lower of two readings that may be relied on, or the one that may.
  fileprivate func lower(of other: Self) -> Self {
    if let here = current, let there = other.current { return .fresh(min(here, there)) }
    return current != nil || (other.current == nil && latest != nil) ? self : other
  }
}
