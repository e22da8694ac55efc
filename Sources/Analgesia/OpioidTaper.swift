import Clinical

/// A smaller regular dose, by so many per cent.
///
/// Of a patch the smallest patches that are made and not below the target; the rescue dose follows
/// from them. Rounded *up* to what is made, so that the cut is never larger than was meant; the rescue dose
/// follows from the new total. The slow form goes down first, never abruptly.
///
///     morphine 120 mg a day by 10 %  ->  108 mg, so 55 mg every 12 hours (110 mg, -8.3 %)
///
/// - Source: clinical reference, analgesia 5.8.
struct OpioidTaper: Sendable {
  private let patient: OpioidCase
  private let percent: Int

  /// Answers what the smaller dose would be.
  static func answer(by percent: Int, for patient: OpioidCase) -> OpioidAnswer {
    var answer = OpioidTaper(patient: patient, percent: percent).answer()
    answer.flags = patient.standingFlags + answer.flags
    answer.missing += patient.gapsBeside
    return answer
  }

  private func answer() -> OpioidAnswer {
    if let refusal = patient.refusalBeforeAnyChange { return end(.refuse(refusal)) }
    guard (1...OpioidAsk.deepestTaper).contains(percent) else {
      return end(.refuse(.unusable(.notATaper(percent))))
    }
    if let patch = RegularPatch(patient.regularOpioids, in: patient.formulary) {
      return PatchTaper(patient: patient, percent: percent, patch: patch).answer()
    }
    guard let opioid = RegularOpioid(patient.regularOpioids, in: patient.formulary) else {
      return end(patient.noSum(for: patient.regularOpioids))
    }
    guard let factor = patient.formulary.ratio(opioid.medicine.id, by: opioid.route)?.from else {
      return end(.refuse(.unusable(.noFactor(opioid.medicine.name, opioid.route))))
    }
    let oralMorphine = opioid.milligrams * Rational(factor)
    guard oralMorphine <= Rational(300) else { return end(.specialist(.above300(oralMorphine))) }
    let target = opioid.milligrams * Rational(100 - percent) / 100
    guard let perDose = opioid.smallestDose(reaching: target),
      perDose.times(opioid.dosesPerDay) < opioid.perDay
    else {
      return end(.noStep(.noSmallerStepMade(from: opioid.perDay, least: target)))
    }
    return answer(opioid, to: perDose, target)
  }

  private func answer(
    _ opioid: RegularOpioid, to perDose: PerDose, _ target: Rational
  ) -> OpioidAnswer {
    let perDay = perDose.times(opioid.dosesPerDay)
    let rescue =
      opioid.route == .oral
      ? patient.rescue(of: opioid.medicine, beside: perDay, in: opioid.product.form)
      : patient.rescueByNeedle(of: opioid.medicine, beside: perDay)
    let proposal = opioid.proposal(perDose, rescue: rescue.dose, citing: .taper)
    var answer = end(.proposal([proposal]))
    answer.working.add(
      .taperTarget, opioid.perDay.description, "\(percent)", target.decimal(places: 1),
      from: .taper)
    answer.working.add(
      .roundedUp, target.decimal(places: 1), "\(opioid.dosesPerDay)",
      (target / opioid.dosesPerDay).decimal(places: 2), perDose.mass.description,
      from: opioid.product.citation)
    let fall = (opioid.milligrams - perDay.mass.milligrams) / opioid.milligrams
    answer.working.add(
      .taperFall, opioid.perDay.description, perDay.description, fall.percent)
    answer.working.append(rescue.working)
    answer.working.add(.withdrawal, from: .withdrawal)
    return answer
  }

  private func end(_ outcome: OpioidOutcome) -> OpioidAnswer {
    OpioidAnswer(.taper(percent: percent), step: .computed, outcome: outcome)
  }
}

extension RegularOpioid {
  /// The smallest dose of the product, taken as often as now, that is not below so many mg a day.
  fileprivate func smallestDose(reaching milligramsPerDay: Rational) -> PerDose? {
    let limit = Mass.roundedUp(milligrams: milligramsPerDay / dosesPerDay)
    guard limit > .zero else { return nil }
    return product.smallestDose(above: Mass(micrograms: limit.micrograms - 1)).map { PerDose($0) }
  }
}

extension Citation {
  static let taper = Citation(
    "hhs-taper-2019", "never abrupt; the size of the step follows the reason", evidence: .seen)
  static let withdrawal = Citation(
    "standard-teaching", "with withdrawal, pause and go back one step", evidence: .unverified)
}
