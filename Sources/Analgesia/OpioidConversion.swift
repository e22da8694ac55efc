import Clinical

/// From doses through the day to the modified release of the same drug.
///
/// What is given by the clock and what was taken for background pain goes into the slow doses, held
/// at what one step may reach and rounded down; the rescue dose follows from the new total.
///
///     morphine 10 mg every 4 hours, two rescue doses of 10 mg  ->  40 mg every 12 hours, rescue 10 mg
///
/// - Source: clinical reference, analgesia 5.5; the cap is the one of 5.4 (policy).
struct OpioidConversion: Sendable {
  private let patient: OpioidCase
  private let ask: OpioidAsk

  /// Answers what the modified release would be.
  static func answer(for patient: OpioidCase) -> OpioidAnswer {
    var answer = sum(for: patient, asked: .convert)
    let affected = patient.regularOpioids.compactMap { $0.opioid(in: patient.formulary) }
    let flags = patient.standingFlags + affected.flatMap(patient.interactionFlags) + answer.flags
    answer.flags = flags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    answer.missing += patient.gapsBeside
    return answer
  }

  /// The sum alone, without what is printed beside every answer.
  static func sum(for patient: OpioidCase, asked ask: OpioidAsk) -> OpioidAnswer {
    OpioidConversion(patient: patient, ask: ask).answer()
  }

  private func answer() -> OpioidAnswer {
    if let refusal = patient.refusalBeforeChange() { return end(.refuse(refusal)) }
    if let outcome = patient.gateOfRegular() { return end(outcome) }
    guard let opioid = RegularOpioid(patient.regularOpioids, in: patient.formulary) else {
      let isPatch = RegularPatch(patient.regularOpioids, in: patient.formulary)
      return end(
        isPatch.map { .refuse(.ladder(.notByMouth(drug: $0.medicine.name))) }
          ?? patient.noSum(for: patient.regularOpioids))
    }
    let name = opioid.medicine.name
    guard opioid.medicine.kind == .strongOpioid else {
      return end(.refuse(.ladder(.weakOpioid(drug: name))))
    }
    guard opioid.route == .oral else { return end(.refuse(.ladder(.notByMouth(drug: name)))) }
    if opioid.product.form == .modifiedRelease { return end(.continueSame) }
    let set = patient.formulary.set
    guard let slow = opioid.medicine.product(.oral, .modifiedRelease, in: set) else {
      return end(.refuse(.unusable(.noSuchProduct(opioid.medicine.name))))
    }
    if opioid.medicine.id == "hydromorphone",
      let refusal = patient.refusalOfSlowForm(of: opioid.medicine)
    {
      return end(.refuse(refusal))
    }
    return answer(from: opioid, into: slow)
  }

  private func answer(from opioid: RegularOpioid, into slow: Product) -> OpioidAnswer {
    let rescue = RescueTaken(patient, of: opioid.medicine.id)
    let hold = rescue.background > .zero ? hold(opioid, rescue) : nil
    let taken = opioid.milligrams + rescue.background
    guard let factor = patient.formulary.ratio(opioid.medicine.id, by: .oral)?.from else {
      return end(.refuse(.unusable(.noFactor(opioid.medicine.name, .oral))))
    }
    let oralMorphine = taken * Rational(factor)
    guard oralMorphine <= Rational(300) else { return end(.specialist(.above300(oralMorphine))) }
    let limit = patient.vulnerable.patient == .standard ? Ratio(3, over: 2) : Ratio(5, over: 4)
    let cap = opioid.milligrams * Rational(limit)
    let ceiling = opioid.medicine.ceiling(for: slow.form, of: patient)?.perDay?.milligrams
    let counted = hold == nil ? taken : opioid.milligrams
    let target = min(counted, cap, ceiling ?? counted)
    var working = working(opioid, rescue, taken: taken, cap: cap)
    if let hold { working.add(hold, from: .conversionHold) }
    guard let dose = RotationDose(of: slow, within: target, doses: [slow.dosesPerDay ?? 2]) else {
      let wanted = Mass.roundedDown(milligrams: target)
      let refusal = DosingRefusal.belowSmallestStep(
        wanted, smallestStep: slow.strengths.min() ?? wanted)
      return end(.noStep(refusal), working)
    }
    working.append(dose.working(from: target, of: slow))
    var answer = proposal(dose, of: opioid, slow, working)
    if counted > cap { answer.flags.append(.stepAboveCap) }
    switch hold {
    case .aloneTooSoon where isUndated: answer.missing.append(SafetyGap(.lastChange))
    case .alonePainUnknown: answer.missing.append(SafetyGap(.pain))
    case .some, .none: break
    }
    if oralMorphine >= Rational(120) { answer.flags.append(.seniorCheck) }
    return answer
  }

  /// Why the rescue may not go into the slow doses.
  ///
  /// A conversion raises a dose no sooner than a titration would. An open emergency holds it too, since it may be the cause of the pain.
  private func hold(_ opioid: RegularOpioid, _ rescue: RescueTaken) -> RotationWord? {
    let intervals = patient.regularOpioids.map {
      $0.changeInterval(in: opioid.product, of: patient)
    }
    if patient.context.emergencyOpen == .present { return .aloneEmergency }
    if intervals.contains(where: { ($0?.until).map { $0 > patient.now } ?? true }) {
      return .aloneTooSoon
    }
    if patient.context.averagePain == nil { return .alonePainUnknown }
    let incident = IncidentPain(patient, rescue, beside: opioid.perDay, before: opioid.medicine)
    if incident.answer != nil { return .aloneIncident }
    return patient.isRaised(opioid.medicine) ? .aloneInhibitor : nil
  }

  /// Nobody has said when a regular dose last changed.
  private var isUndated: Bool { patient.regularOpioids.contains { $0.lastChanged == nil } }

  private func proposal(
    _ dose: RotationDose, of opioid: RegularOpioid, _ slow: Product, _ working: Working
  ) -> OpioidAnswer {
    let rescue = patient.rescue(of: opioid.medicine, beside: dose.perDay, in: slow.form)
    let proposal = DoseProposal(
      drug: opioid.medicine.id, name: opioid.medicine.name, route: .oral, form: slow.form,
      perDose: dose.perDose...dose.perDose, dosesPerDay: dose.dosesPerDay, rescue: rescue.dose,
      citation: .conversion)
    var answer = end(.proposal([proposal]), working)
    answer.working.append(rescue.working)
    answer.working.add(.firstSlowDose, from: .conversion)
    answer.reviewInHours = slow.hoursToReview
    return answer
  }

  private func working(
    _ opioid: RegularOpioid, _ rescue: RescueTaken, taken: Rational, cap: Rational
  ) -> Working {
    var working = patient.carefulOrgans(of: opioid.medicine)
    for name in rescue.notCounted { working.add(.otherRescue, name, from: .otherRescue) }
    working.add(
      .takenTogether, opioid.milligrams.decimal(places: 1),
      rescue.background.decimal(places: 1), taken.decimal(places: 1), from: .conversion)
    guard taken > cap else { return working }
    let share = (cap / opioid.milligrams).description
    working.add(
      .stepLimit, opioid.milligrams.decimal(places: 1), share, cap.decimal(places: 1),
      from: patient.vulnerable.patient == .standard ? .halfAtMost : .vulnerableStep)
    return working
  }

  private func end(_ outcome: OpioidOutcome, _ working: Working = Working()) -> OpioidAnswer {
    var answer = OpioidAnswer(ask, step: .computed, outcome: outcome)
    answer.working = working
    return answer
  }
}

extension Citation {
  static let conversionHold = Citation(
    "osteon-policy", "a conversion raises a dose no sooner than a titration", evidence: .policy)
  static let conversion = Citation(
    "medicines-learning-portal", "24 hours of immediate release, halved, every 12 hours",
    evidence: .seen)
}
