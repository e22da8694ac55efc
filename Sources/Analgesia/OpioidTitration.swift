import Clinical

/// Whether and how far to raise the opioid that is taken by mouth and by the clock.
///
/// First what forbids the drug, then the time since the last change, then pain on movement, then the
/// sum of ``TitrationNeed``, held at the ceiling and rounded down to what is made. The rescue dose
/// follows from the new total.
///
///     morphine 30 mg every 12 hours, 30 mg of rescue, pain 5  ->  45 mg every 12 hours, rescue 15 mg
///
/// - Source: clinical reference, analgesia 5.3 and 5.4.
struct OpioidTitration: Sendable {
  let patient: OpioidCase

  /// Answers the question whether to raise the dose.
  static func answer(for patient: OpioidCase) -> OpioidAnswer {
    var answer = OpioidTitration(patient: patient).answer()
    let affected = patient.regularOpioids.compactMap { $0.opioid(in: patient.formulary) }
    let isOften = patient.regimen.rescuesTaken(in: patient.formulary, at: patient.now) > 3
    let flags =
      patient.standingFlags + affected.flatMap(patient.interactionFlags) + answer.flags
      + (isOften ? [.reviewIn24Hours] : [])
    answer.flags = flags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    answer.missing += patient.gapsBeside
    if !answer.outcome.proposals.isEmpty {
      answer.cover = OpioidCover(patient.formulary, flags: answer.flags).items
    }
    return answer
  }

  private func answer() -> OpioidAnswer {
    if let refusal = patient.refusalBeforeChange(also: gaps) { return end(.refuse(refusal)) }
    if let outcome = patient.gateOfRegular() { return end(outcome) }
    let regular = patient.regularOpioids
    do {
      let total = try DailyOpioidTotal.of(regular, in: patient.formulary)
      if total.oralMorphine > Rational(300) {
        return end(.specialist(.above300(total.oralMorphine)))
      }
    } catch {
      return end(.refuse(error))
    }
    if let patch = RegularPatch(regular, in: patient.formulary) {
      return tooSoon(regular) ?? PatchTitration(patient: patient, patch: patch).answer()
    }
    guard let opioid = RegularOpioid(regular, in: patient.formulary) else {
      return end(patient.noSum(for: regular))
    }
    if opioid.medicine.id == "alfentanil" {
      return end(.specialist(.specialistOnly(drug: opioid.medicine.name)))
    }
    return answer(raising: opioid, lines: regular)
  }

  /// What this sum needs besides: the average pain, and when each regular dose last changed.
  private var gaps: [SafetyGap] {
    var gaps: [SafetyGap] = []
    if patient.context.averagePain == nil { gaps.append(SafetyGap(.pain)) }
    let isUndated = patient.regularOpioids.contains { $0.lastChanged == nil && $0.since == nil }
    if isUndated { gaps.append(SafetyGap(.lastChange)) }
    return gaps
  }

  private func answer(raising opioid: RegularOpioid, lines: [RegimenLine]) -> OpioidAnswer {
    let ceiling = opioid.medicine.ceiling(for: opioid.product.form, of: patient)
    let most = ceiling?.perDay.map { PerDay($0) }
    if let most, opioid.perDay > most {
      return end(.refuse(.ceiling(drug: opioid.medicine.name, perDay: most)))
    }
    if let early = tooSoon(lines) { return early }
    guard let pain = patient.context.averagePain else {
      return end(.refuse(.missing([SafetyGap(.pain)])))
    }
    let rescue = RescueTaken(patient, of: opioid.medicine.id, by: opioid.route)
    let incident = IncidentPain(
      patient, rescue, beside: opioid.perDay, before: opioid.medicine)
    if let answer = incident.answer { return answer }
    let need = TitrationNeed(
      regular: opioid.milligrams, rescue: (rescue.background, rescue.doses), pain: pain,
      patient: patient.vulnerable.patient)
    var working = self.working(opioid, rescue)
    guard !need.isMet else { return end(.continueSame, working) }
    if let nerves = nervePain(opioid, pain) { return nerves }
    if patient.isRaised(opioid.medicine) {
      working.add(.inhibitorHold, opioid.medicine.name, from: .strongInhibitor)
      return end(.hold, working)
    }
    working.append(need.working)
    return TitrationAnswer(patient: patient, opioid: opioid, need: need, ceiling: ceiling)
      .answer(after: working)
  }

  /// DR-07, or the question when the dose last changed.
  private func tooSoon(_ lines: [RegimenLine]) -> OpioidAnswer? {
    var intervals: [ChangeInterval?] = []
    for line in lines {
      let product = patient.formulary[line.drug]?
        .product(line.route, line.form, in: patient.formulary.set)
      guard let product else { return end(patient.noSum(for: lines)) }
      intervals.append(line.changeInterval(in: product, of: patient))
    }
    let latest = intervals.compactMap { $0 }.max { $0.until < $1.until }
    if let latest, latest.until > patient.now {
      var answer = OpioidAnswer(.titrate, step: .tooSoon, outcome: .wait(until: latest.until))
      answer.working = latest.working
      return answer
    }
    return intervals.contains { $0 == nil }
      ? end(.refuse(.missing([SafetyGap(.lastChange)]))) : nil
  }

  /// N01: nerve pain is likely and two increases have not helped, so no third.
  private func nervePain(_ opioid: RegularOpioid, _ pain: PainScore) -> OpioidAnswer? {
    let increases = Increases(of: opioid, among: patient.regimen.lines).count
    guard patient.context["neuropathic-component"] == .present, pain.value > 3,
      increases >= Increases.enough
    else { return nil }
    var answer = OpioidAnswer(.titrate, step: .neuropathic, outcome: .continueSame)
    answer.flags = [.neuropathic]
    answer.working.add(.nervesFirst, "\(increases)", "\(pain.value)", from: .nervesFirst)
    return answer
  }

  private func working(_ opioid: RegularOpioid, _ rescue: RescueTaken) -> Working {
    var working = Working()
    working.add(.regularTotal, opioid.medicine.name, opioid.perDay.description)
    let background = PerDay(.roundedDown(milligrams: rescue.background))
    working.add(.rescueTaken, "\(rescue.doses)", background.description)
    for name in rescue.notCounted { working.add(.otherRescue, name, from: .otherRescue) }
    working.append(patient.carefulOrgans(of: opioid.medicine))
    return working
  }

  private func end(_ outcome: OpioidOutcome, _ working: Working = Working()) -> OpioidAnswer {
    var answer = OpioidAnswer(.titrate, step: .computed, outcome: outcome)
    answer.working = working
    return answer
  }
}

extension Citation {
  static let nervesFirst = Citation(
    "osteon-policy", "N01: after two increases without relief an adjuvant, not more opioid",
    evidence: .policy)
  static let strongInhibitor = Citation(
    "standard-teaching", "strong CYP3A4 inhibitor: hold an increase for 7 days",
    evidence: .unverified)
  static let otherRescue = Citation(
    "osteon-policy", "rescue of another drug is not counted into the regular dose",
    evidence: .policy)
}
