import Clinical

/// Whether and how far to raise a patch: fentanyl by the oral morphine taken for rescue, buprenorphine
/// by one patch that is made.
///
/// One step of 12.5 micrograms/h for each 45 mg of oral morphine in the last 24 hours; at most half of
/// the present patch or one step, whichever is larger; for a vulnerable patient at most a quarter.
///
///     25 micrograms/h, 90 mg of rescue  ->  two steps wanted, one given: 37.5 micrograms/h (25 + 12)
///
/// Buprenorphine has no published sum: the next patch within half of the present one, a quarter when
/// vulnerable, else none (5 to 10 micrograms/h would double it).
///
/// - Source: clinical reference, analgesia 3.1, 5.4 and rule 5 (VA letter for the step; cap: policy).
struct PatchTitration: Sendable {
  static let step = DeliveryRate(nanogramsPerHour: 12_500)
  static let rescueForStep = 45

  let patient: OpioidCase
  let patch: RegularPatch

  func answer() -> OpioidAnswer {
    guard ["fentanyl", "buprenorphine"].contains(patch.medicine.id),
      let oralMorphine = patch.oralMorphine(in: patient.formulary)
    else { return end(.specialist(.specialistOnly(drug: patch.medicine.name))) }
    let ceiling = patch.medicine.patchCeiling(for: patch.product.form, of: patient)?.perHour
    if let ceiling, patch.rate > ceiling {
      return end(.refuse(.patchCeiling(drug: patch.medicine.name, most: ceiling)))
    }
    let rescue = RescueTaken(patient, of: "morphine")
    if let incident = incident(rescue, oralMorphine) { return incident }
    guard let pain = patient.context.averagePain else {
      return end(.refuse(.missing([SafetyGap(.pain)])))
    }
    var working = self.working(rescue)
    if pain.value <= 3, rescue.doses <= TitrationNeed.rescueDosesAllowed {
      return end(.continueSame, working)
    }
    if patient.isRaised(patch.medicine) {
      working.add(.inhibitorHold, patch.medicine.name, from: .strongInhibitor)
      return end(.hold, working)
    }
    if let ceiling, patch.rate == ceiling {
      return end(.refuse(.patchCeiling(drug: patch.medicine.name, most: ceiling)), working)
    }
    return patch.medicine.id == "fentanyl"
      ? raised(by: rescue.background, ceiling: ceiling, after: working)
      : raisedByOne(ceiling: ceiling, after: working)
  }

  private func incident(_ rescue: RescueTaken, _ oralMorphine: Rational) -> OpioidAnswer? {
    guard let morphine = patient.formulary["morphine"] else { return nil }
    let total = PerDay(.roundedDown(milligrams: oralMorphine))
    return IncidentPain(patient, rescue, beside: total, before: morphine).answer
  }

  /// How many whole steps the rescue asks for and the cap allows, exact.
  private func raised(
    by rescue: Rational, ceiling: DeliveryRate?, after working: Working
  ) -> OpioidAnswer {
    var working = working
    let wanted = (rescue / Self.rescueForStep).roundedDown
    let rate = patch.rate.microgramsPerHour
    let stepSize = Self.step.microgramsPerHour
    let share = patient.vulnerable.patient == .standard ? Ratio(1, over: 2) : Ratio(1, over: 4)
    let part = (rate * Rational(share) / stepSize).roundedDown
    let most = patient.vulnerable.patient == .standard ? max(1, part) : part
    let toCeiling = ceiling.map { (($0.microgramsPerHour - rate) / stepSize).roundedDown } ?? most
    let steps = max(0, min(wanted, most, toCeiling))
    guard wanted > 0 else {
      let refusal = LadderRefusal.rescueBelowPatchStep(taken: rescue, step: Self.rescueForStep)
      return end(.noStep(.ladder(refusal)), working)
    }
    guard most > 0 else {
      return aboveCap(working)
    }
    let limit = DeliveryRate(
      nanogramsPerHour: patch.rate.nanogramsPerHour + steps * Self.step.nanogramsPerHour)
    working.add(
      .patchSteps, rescue.decimal(places: 1), "\(Self.rescueForStep)", "\(wanted)", "\(most)",
      from: .patchStep)
    var answer = answer(upTo: limit, working)
    if wanted > most { answer.flags.append(.stepAboveCap) }
    return answer
  }

  /// Buprenorphine: the largest patch that is made within one step.
  private func raisedByOne(
    ceiling: DeliveryRate?, after working: Working
  ) -> OpioidAnswer {
    var working = working
    let share = patient.vulnerable.patient == .standard ? Ratio(3, over: 2) : Ratio(5, over: 4)
    let (product, isTooLarge) = patch.rate.nanogramsPerHour
      .multipliedReportingOverflow(by: share.numerator)
    let cap = DeliveryRate(
      nanogramsPerHour: isTooLarge ? patch.rate.nanogramsPerHour : product / share.denominator)
    let limit = ceiling.map { min($0, cap) } ?? cap
    working.add(
      .patchOneStep, patch.rate.description, share.description, cap.description,
      from: .patchOneStep)
    guard let patches = patch.product.patches(within: limit),
      DeliveryRate(nanogramsPerHour: patches.map(\.releases.nanogramsPerHour).reduce(0, +))
        > patch.rate
    else { return aboveCap(working) }
    return answer(upTo: limit, working)
  }

  private func aboveCap(_ working: Working) -> OpioidAnswer {
    var answer = end(.noStep(.ladder(.patchStepAboveCap(from: patch.rate))), working)
    answer.flags.append(.stepAboveCap)
    return answer
  }

  private func answer(upTo limit: DeliveryRate, _ working: Working) -> OpioidAnswer {
    var working = working
    guard let patches = patch.product.patches(within: limit) else {
      return end(.noStep(.noPatchStep(from: patch.rate, limit: limit)), working)
    }
    let rescueless = PatchProposal(
      drug: patch.medicine.id, name: patch.medicine.name, form: patch.product.form,
      patches: patches, rescue: nil, citation: .patchStep)
    guard rescueless.releases > patch.rate,
      let factor = patient.formulary.ratio(patch.medicine.id, by: .transdermal)?.from
    else { return end(.noStep(.noPatchStep(from: patch.rate, limit: limit)), working) }
    let oralMorphine = rescueless.releases.microgramsPerHour * Rational(factor)
    let rescue = patient.rescueBesidePatch(of: oralMorphine)
    if let rescue {
      working.append(rescue.dose.working)
    } else {
      working.add(.rescueBySpecialist, from: .patchProcess)
    }
    let proposal = PatchProposal(
      drug: rescueless.drug, name: rescueless.name, form: rescueless.form, patches: patches,
      rescue: rescue, citation: .patchStep)
    var answer = end(.patch(proposal), working)
    answer.reviewInHours = patch.product.hoursToReview
    if oralMorphine >= Rational(120) { answer.flags.append(.seniorCheck) }
    return answer
  }

  private func working(_ rescue: RescueTaken) -> Working {
    var working = Working()
    working.add(.patchNow, patch.medicine.name, patch.rate.description)
    let background = PerDay(.roundedDown(milligrams: rescue.background))
    working.add(.rescueTaken, "\(rescue.doses)", background.description)
    for name in rescue.notCounted { working.add(.otherRescue, name, from: .otherRescue) }
    return working
  }

  private func end(_ outcome: OpioidOutcome, _ working: Working = Working()) -> OpioidAnswer {
    var answer = OpioidAnswer(.titrate, step: .computed, outcome: outcome)
    answer.working = working
    return answer
  }
}

extension Citation {
  static let patchOneStep = Citation(
    "osteon-policy", "buprenorphine: one patch that is made, within half of the present one",
    evidence: .policy)
  static let patchStep = Citation(
    "va-fentanyl-letter", "12 micrograms/h more for each 45 mg of rescue morphine a day",
    evidence: .seen)
}
