import Clinical

/// The last part of a titration: from the step that is allowed to the dose that is made.
struct TitrationAnswer: Sendable {
  let patient: OpioidCase
  let opioid: RegularOpioid
  let need: TitrationNeed
  let ceiling: Ceiling?

  func answer(after working: Working) -> OpioidAnswer {
    var working = working
    let most = ceiling?.perDay?.milligrams
    if let most, opioid.milligrams >= most, need.wanted > opioid.milligrams {
      let refusal = DosingRefusal.ceiling(
        drug: opioid.medicine.name, perDay: PerDay(.roundedDown(milligrams: most)))
      return end(.refuse(refusal), working)
    }
    if let refusal = highDose { return end(refusal, working) }
    guard need.wanted > opioid.milligrams else {
      return end(.noStep(.noIncreaseWhenVulnerable), working)
    }
    let allowed = min(need.allowed, most ?? need.allowed)
    if allowed < need.allowed {
      working.add(.ceilingHeld, allowed.decimal(places: 1), from: ceiling?.citation)
    }
    let cap = min(need.cap, most ?? need.cap)
    guard let step = DispensableStep(opioid, upTo: allowed, cap: cap) else {
      let limit = PerDay(.roundedDown(milligrams: allowed))
      return end(.noStep(noStep(within: limit)), working)
    }
    working.append(step.working(from: allowed))
    return answer(with: step, working)
  }

  private func answer(with step: DispensableStep, _ working: Working) -> OpioidAnswer {
    var working = working
    let rescue = rescue(beside: step.perDay)
    working.append(rescue?.working ?? weakRescue)
    let proposal = opioid.proposal(step.perDose, rescue: rescue?.dose, citing: .titration)
    var answer = end(.proposal([proposal]), working)
    if step.isBelowMinimum { answer.flags.append(.belowMinimumStep) }
    let total = factor.map { step.perDay.mass.milligrams * Rational($0) }
    if total.map({ $0 >= Rational(120) }) ?? true { answer.flags.append(.seniorCheck) }
    answer.flags += riskFlags(at: step)
    return answer
  }

  /// By mouth or by needle, as the regular dose goes; of a weak opioid none.
  private func rescue(beside perDay: PerDay) -> RescueBeside? {
    guard opioid.medicine.kind == .strongOpioid else { return nil }
    return opioid.route == .oral
      ? patient.rescue(of: opioid.medicine, beside: perDay, in: opioid.product.form)
      : patient.rescueByNeedle(of: opioid.medicine, beside: perDay)
  }

  private var weakRescue: Working {
    var working = Working()
    working.add(.noWeakRescue, opioid.medicine.name, from: .titration)
    return working
  }

  private func noStep(within limit: PerDay) -> DosingRefusal {
    opioid.medicine.kind == .weakOpioid
      ? .ladder(.stepUp(drug: opioid.medicine.name))
      : .noStepMade(from: opioid.perDay, limit: limit)
  }

  private var factor: Ratio? {
    patient.formulary.ratio(opioid.medicine.id, by: opioid.route)?.from
  }

  /// DR-12, judged on the need of a robust patient: who is vulnerable never gets a dose where
  /// another is sent to a specialist.
  private var highDose: OpioidOutcome? {
    guard let factor else {
      return .refuse(.unusable(.noFactor(opioid.medicine.name, opioid.route)))
    }
    let robust = TitrationNeed(
      regular: need.regular, rescue: (need.rescue, need.rescueDoses), pain: need.pain,
      patient: .standard)
    let oralMorphine = robust.allowed * Rational(factor)
    return oralMorphine > Rational(300) ? .specialist(.above300(oralMorphine)) : nil
  }

  private func riskFlags(at step: DispensableStep) -> [AnswerFlag] {
    let line = RegimenLine(
      drug: opioid.medicine.id, route: opioid.route, form: opioid.product.form,
      dose: .mass(step.perDose), schedule: .regular(timesPerDay: opioid.dosesPerDay))
    return RiskMME([line], in: patient.formulary).flags
  }

  private func end(_ outcome: OpioidOutcome, _ working: Working) -> OpioidAnswer {
    var answer = OpioidAnswer(.titrate, step: .computed, outcome: outcome)
    answer.working = working
    if need.exceedsCap { answer.flags.append(.stepAboveCap) }
    return answer
  }
}

extension Medicine {
  /// The product whose strengths decide a rescue dose, for a drug without a liquid; `nil` with one.
  func ownRescueStrengths(in set: ReferenceSet) -> Product? {
    guard product(.oral, .solution, in: set) == nil else { return nil }
    return product(.oral, .immediateRelease, in: set)
  }
}

extension Citation {
  static let titration = Citation(
    "osteon-policy", "titration of a regular opioid within published steps", evidence: .policy)
}
