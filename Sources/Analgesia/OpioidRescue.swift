import Clinical

/// The rescue dose for the opioids a patient already takes by the clock.
///
/// Same drug by mouth, by needle beside a pump; for a patch, morphine by the total of 24 hours.
/// Mixtures and weak opioids have none.
///
///     fentanyl patch 50 micrograms/h  ->  120 mg of oral morphine, so morphine 20 mg
///
/// - Source: clinical reference, analgesia 4.2 and 5.4.
struct OpioidRescue: Sendable {
  let patient: OpioidCase

  /// Answers the question for a rescue dose.
  static func answer(for patient: OpioidCase) -> OpioidAnswer {
    var answer = OpioidRescue(patient: patient).answer()
    answer.flags = patient.standingFlags + answer.flags
    answer.missing += patient.gapsBeside
    return answer
  }

  private func answer() -> OpioidAnswer {
    if let age = patient.context.ageYears, age < 18 { return refuse(.underAge) }
    let regular = patient.regularOpioids
    guard !regular.isEmpty else { return refuse(.nothingByTheClock) }
    if regular.contains(where: { $0.drug == "methadone" }) { return refuse(.methadone) }
    if let refusal = patient.refusalBeforeDose(also: gaps) {
      return refuse(refusal)
    }
    let slow = patient.longActingTogether
    guard slow.isEmpty else { return refuse(.twoLongActing(slow)) }
    do {
      let total = try DailyOpioidTotal.of(regular, in: patient.formulary)
      return answer(for: regular, total: total)
    } catch {
      return refuse(error)
    }
  }

  /// The liver and the allergies, where the rescue drug is new.
  ///
  /// Of a drug that is already taken they are asked for beside the answer.
  private var gaps: [SafetyGap] {
    let isNew =
      patient.regularOpioids.allSatisfy(\.form.isPatch)
      && !patient.opioids.contains { $0.drug == "morphine" }
    return isNew ? patient.context.gapsBeforeStart.filter { $0.item != .pain } : []
  }

  private func answer(for regular: [RegimenLine], total: DailyOpioidTotal) -> OpioidAnswer {
    guard total.oralMorphine <= Rational(300) else {
      return specialist(.above300(total.oralMorphine))
    }
    if let pump = RegularOpioid(regular, in: patient.formulary), pump.route != .oral {
      return answer(beside: pump, total: total)
    }
    guard let source = source(of: regular, total: total) else { return none(for: regular) }
    if let outcome = patient.gate(for: source.medicine) {
      return OpioidAnswer(.rescue, step: .computed, outcome: outcome)
    }
    if patient.oralRouteIsLost { return specialist(.oralRouteLost) }
    let rescue = patient.rescue(
      of: source.medicine, beside: source.perDay, inAnyOf: regular.map(\.form))
    if let dose = rescue.dose {
      return proposal(dose, of: source, total: total, regular: regular)
    }
    switch rescue.refusal {
    case .ceiling(let drug, let most): return refuse(.ceiling(drug: drug, perDay: most))
    case .some(let refusal):
      return OpioidAnswer(.rescue, step: .computed, outcome: .noStep(refusal))
    case nil: return none(for: regular)
    }
  }

  private func none(for regular: [RegimenLine]) -> OpioidAnswer {
    let weak = regular.compactMap { $0.opioid(in: patient.formulary) }
    let isWeak = weak.allSatisfy { $0.kind == .weakOpioid }
    if isWeak, let only = weak.first, Set(weak.map(\.id)).count == 1 {
      return refuse(.ladder(.weakOpioid(drug: only.name)))
    }
    return OpioidAnswer(.rescue, step: .computed, outcome: patient.noSum(for: regular))
  }

  /// Beside a pump: the same drug by needle, a sixth of what the pump gives in 24 hours.
  ///
  /// - Source: clinical reference, analgesia 5.7.
  private func answer(beside pump: RegularOpioid, total: DailyOpioidTotal) -> OpioidAnswer {
    if pump.medicine.id == "alfentanil" {
      return specialist(.specialistOnly(drug: pump.medicine.name))
    }
    if let outcome = patient.gate(for: pump.medicine) {
      return OpioidAnswer(.rescue, step: .computed, outcome: outcome)
    }
    let rescue = patient.rescueByNeedle(of: pump.medicine, beside: pump.perDay)
    guard let dose = rescue.dose else {
      return refuse(rescue.refusal ?? .specialistOnly(drug: pump.medicine.name))
    }
    let source = Source(medicine: pump.medicine, form: .injection, perDay: pump.perDay)
    return proposal(dose, of: source, total: total, regular: patient.regularOpioids)
  }

  /// What the rescue dose is made of, and the total it is a fraction of.
  private struct Source {
    let medicine: Medicine
    let form: DoseForm
    let perDay: PerDay
  }

  private func source(of regular: [RegimenLine], total: DailyOpioidTotal) -> Source? {
    let drugs = Set(regular.map(\.drug))
    guard drugs.count == 1, let drug = drugs.first, let medicine = patient.formulary[drug],
      medicine.kind == .strongOpioid
    else { return nil }
    if regular.allSatisfy(\.form.isPatch), let morphine = patient.formulary["morphine"] {
      let perDay = PerDay(.roundedDown(milligrams: total.oralMorphine))
      return Source(medicine: morphine, form: .solution, perDay: perDay)
    }
    guard regular.allSatisfy({ $0.route == .oral }) else { return nil }
    let perDay = regular.compactMap(\.perDay).reduce(PerDay(.zero), +)
    if medicine.product(.oral, .solution, in: patient.formulary.set) != nil {
      return Source(medicine: medicine, form: .solution, perDay: perDay)
    }
    return medicine.ownRescueStrengths(in: patient.formulary.set).map { _ in
      Source(medicine: medicine, form: .immediateRelease, perDay: perDay)
    }
  }

  private func proposal(
    _ rescue: BreakthroughDose, of source: Source, total: DailyOpioidTotal,
    regular: [RegimenLine]
  ) -> OpioidAnswer {
    let proposal = RescueProposal(
      drug: source.medicine.id, name: source.medicine.name, form: source.form, dose: rescue)
    var answer = OpioidAnswer(.rescue, step: .computed, outcome: .rescue(proposal))
    answer.working = total.working
    answer.working.append(rescue.working)
    answer.flags = RiskMME(regular, in: patient.formulary).flags
    if total.oralMorphine >= Rational(120) { answer.flags.append(.seniorCheck) }
    if patient.regimen.rescuesTaken(in: patient.formulary, at: patient.now) > 3 {
      answer.flags.append(.reviewIn24Hours)
    }
    return answer
  }

  private func refuse(_ refusal: DosingRefusal) -> OpioidAnswer {
    OpioidAnswer(.rescue, step: .computed, outcome: .refuse(refusal))
  }

  private func specialist(_ refusal: DosingRefusal) -> OpioidAnswer {
    OpioidAnswer(.rescue, step: .computed, outcome: .specialist(refusal))
  }
}
