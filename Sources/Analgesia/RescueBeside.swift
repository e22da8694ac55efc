import Clinical

/// The rescue dose beside a regular opioid, or why there is none.
///
/// What forbids the drug by mouth forbids its rescue dose. The dose stays so small that six of them
/// and the regular doses remain within the ceiling.
///
///     tapentadol 400 mg a day, ceiling 500  ->  at most 16 mg, which is not made: none (DR-05)
///
/// - Source: clinical reference, analgesia 3.1 (ceilings), 4.4, 5.1 and 5.4.
struct RescueBeside: Equatable, Sendable {
  let dose: BreakthroughDose?
  /// `nil` with a dose.
  let refusal: DosingRefusal?

  /// The line of the dose, or why there is none and whom to ask.
  var working: Working {
    if let dose { return dose.working }
    var working = Working()
    if let refusal { working.add(.noRescue, refusal) }
    return working
  }

  init(_ dose: BreakthroughDose) {
    self.dose = dose
    refusal = nil
  }

  init(_ refusal: DosingRefusal) {
    dose = nil
    self.refusal = refusal
  }
}

extension OpioidCase {
  /// The rescue dose by mouth of the drug that is taken by the clock.
  ///
  /// The ceiling of the form of the regular doses holds beside that of the rescue.
  func rescue(of medicine: Medicine, beside perDay: PerDay, in form: DoseForm) -> RescueBeside {
    rescue(of: medicine, beside: perDay, inAnyOf: [form])
  }

  /// The same where the regular doses have several forms: the lowest of their ceilings holds.
  func rescue(
    of medicine: Medicine, beside perDay: PerDay, inAnyOf forms: [DoseForm]
  ) -> RescueBeside {
    if let refusal = refusalBeforeRescue(of: medicine) { return RescueBeside(refusal) }
    let own = medicine.ownRescueStrengths(in: formulary.set)
    let ceiling = (forms + [.immediateRelease])
      .compactMap { medicine.ceiling(for: $0, of: self)?.perDay }.min()
    let row = vulnerable.patient
    do {
      let dose = try BreakthroughDose.forScheduled(perDay, patient: row, madeFrom: own)
      guard let ceiling, dose.reaches(beside: perDay) > ceiling else { return RescueBeside(dose) }
      let held = try? BreakthroughDose.forScheduled(
        perDay, patient: row, madeFrom: own, within: ceiling)
      return held.map { RescueBeside($0) }
        ?? RescueBeside(.ceiling(drug: medicine.name, perDay: PerDay(ceiling)))
    } catch {
      return RescueBeside(error)
    }
  }

  /// The rescue dose by needle: what no dose can do without and the drug itself are asked, not the
  /// mouth or the gut.
  func rescueByNeedle(of medicine: Medicine, beside perDay: PerDay) -> RescueBeside {
    let missing = context.essentialGaps(medicines: regimen.isComplete)
    guard missing.isEmpty else { return RescueBeside(.missing(missing)) }
    if let refusal = gate(for: medicine)?.refusal { return RescueBeside(refusal) }
    do {
      return RescueBeside(
        try BreakthroughDose.forScheduled(perDay, patient: vulnerable.patient))
    } catch {
      return RescueBeside(error)
    }
  }

  /// What forbids a rescue dose of this drug by mouth.
  func refusalBeforeRescue(of medicine: Medicine) -> DosingRefusal? {
    let missing = context.essentialGaps(medicines: regimen.isComplete)
    guard missing.isEmpty else { return .missing(missing) }
    return gate(for: medicine)?.refusal ?? (oralRouteIsLost ? .oralRouteLost : nil)
  }
}
