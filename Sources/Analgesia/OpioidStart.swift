import Clinical

/// The first step on the ladder for somebody who takes no strong opioid.
///
/// Pain picks the rung: paracetamol for mild pain; a low dose of morphine, or a weak opioid, for
/// moderate pain; morphine for severe pain. A patient not known to be robust gets the careful row.
/// Whoever takes a weak opioid by the clock changes to morphine and stops it.
///
///     average pain 8, 58 years, filtration 90  ->  morphine 5 mg every 4 hours, rescue 5 mg
///
/// Sources differ: American labels print first doses of 15 to 30 mg, which are never used here.
///
/// - Source: clinical reference, analgesia 1.3 to 1.5, 3.1, 3.3, 3.4, 4.5 and 5.
struct OpioidStart: Sendable {
  let patient: OpioidCase

  /// Answers the question whether and how to start.
  static func answer(for patient: OpioidCase) -> OpioidAnswer {
    let start = OpioidStart(patient: patient)
    var answer = start.answerByPain()
    guard !start.isWithoutOpioid(answer) else {
      let beside: [AnswerFlag] = [
        .emergencyOpen, .dying, .allergyNotChecked, .interactionsNotChecked,
      ]
      answer.flags = patient.standingFlags.filter(beside.contains)
      return answer
    }
    answer.flags = patient.standingFlags + answer.flags
    answer.missing += patient.vulnerable.gaps + patient.context.furtherGaps
    if !answer.outcome.proposals.isEmpty {
      answer.cover = OpioidCover(patient.formulary, flags: answer.flags).items
    }
    return answer
  }

  private func answerByPain() -> OpioidAnswer {
    if let age = patient.context.ageYears, age < 18 { return refuse(.underAge) }
    guard let pain = patient.context.backgroundPain else {
      return refuse(
        patient.refusalBeforeDose(also: patient.context.gapsBeforeStart) ?? .missing([]))
    }
    switch PainBand(pain) {
    case .none: return asItIs()
    case .mild: return mild()
    case .moderate: return opioid(for: .moderate)
    case .severe: return opioid(for: .severe)
    }
  }

  private func mild() -> OpioidAnswer {
    guard patient.opioids.isEmpty else { return asItIs() }
    if patient.regimen.isComplete != .present { return refuse(.missing([SafetyGap(.medicines)])) }
    if patient.context.allergies?.contains("paracetamol") == true {
      return refuse(.allergy(drug: patient.formulary["paracetamol"]?.name ?? "paracetamol"))
    }
    do {
      let dose = try Paracetamol.dose(for: patient)
      return mild(with: dose)
    } catch {
      return refuse(error)
    }
  }

  private func mild(with dose: Paracetamol) -> OpioidAnswer {
    let total = Paracetamol.total(patient.regimen, in: patient.formulary, at: patient.now)
    if total > dose.ceiling { return refuse(.paracetamol(perDay: total, ceiling: dose.ceiling)) }
    guard !Paracetamol.isTaken(patient.regimen, in: patient.formulary, at: patient.now) else {
      return OpioidAnswer(.start, step: .computed, outcome: .continueSame)
    }
    guard !Paracetamol.isNamed(in: patient.context.coMedicines, patient.formulary) else {
      return refuse(.missing([SafetyGap(.medicines)]))
    }
    let proposal = DoseProposal(
      drug: "paracetamol", name: patient.formulary["paracetamol"]?.name ?? "paracetamol",
      route: .oral, form: dose.form, perDose: dose.perDose...dose.perDose,
      dosesPerDay: dose.dosesPerDay, rescue: nil, citation: .paracetamolFirst)
    var answer = OpioidAnswer(.start, step: .computed, outcome: .proposal([proposal]))
    answer.working = dose.working
    answer.missing = patient.context.gapsBesideParacetamol
    return answer
  }

  /// What is taken goes on as it is, once nothing forbids it: pain that is controlled is no proof
  /// that the opioid is safe.
  ///
  /// - Source: clinical reference, analgesia 5.3 (order), 2.1, 3.3 to 3.5 and 5.1.
  private func asItIs() -> OpioidAnswer {
    if !patient.opioids.isEmpty {
      if let refusal = patient.refusalBeforeDose() { return refuse(refusal) }
    }
    let outcome = patient.gateOfTaken() ?? .continueSame
    return OpioidAnswer(.start, step: .computed, outcome: outcome)
  }

  private func isWithoutOpioid(_ answer: OpioidAnswer) -> Bool {
    let proposals = answer.outcome.proposals
    return !proposals.isEmpty && proposals.allSatisfy { $0.drug == "paracetamol" }
  }

  func refuse(_ refusal: DosingRefusal) -> OpioidAnswer {
    OpioidAnswer(.start, step: .computed, outcome: .refuse(refusal))
  }

  func specialist(_ refusal: DosingRefusal) -> OpioidAnswer {
    OpioidAnswer(.start, step: .computed, outcome: .specialist(refusal))
  }
}

extension Citation {
  static let paracetamolFirst = Citation(
    "who-pain-ladder", "mild pain: a non-opioid, by mouth and by the clock", evidence: .seen)
}
