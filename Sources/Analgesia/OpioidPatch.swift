import Clinical

/// A first patch, for somebody whose pain is controlled by another opioid or who takes none.
///
/// Fentanyl only with shown tolerance, from 60 mg of oral morphine, by its own table without a
/// further reduction; half of that with impaired kidneys or liver. Buprenorphine for seven days up to
/// 80 mg, by the table of the reference set. Neither for pain that is not stable.
///
///     morphine 134.9 mg a day  ->  fentanyl 25 micrograms/h     135 mg  ->  50 micrograms/h
///
/// - Source: clinical reference, analgesia 4.2 and 4.3.
struct OpioidPatch: Sendable {
  private let patient: OpioidCase
  private let drug: String
  private let ask: OpioidAsk

  /// Answers which patch would be the first.
  static func answer(_ drug: String, asked ask: OpioidAsk, for patient: OpioidCase) -> OpioidAnswer
  {
    let isWorn = patient.regularOpioids.contains { $0.drug == drug && $0.form.isPatch }
    if isWorn { return OpioidTitration.answer(for: patient).asked(ask) }
    let patch = OpioidPatch(patient: patient, drug: drug, ask: ask)
    var answer = patch.answer()
    let affected = patient.formulary[drug].map(patient.interactionFlags) ?? []
    let flags = patient.standingFlags + affected + answer.flags
    answer.flags = flags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    answer.missing += patient.gapsBeside
    if answer.outcome.patch != nil {
      answer.cover = OpioidCover(patient.formulary, flags: answer.flags).items
    }
    return answer
  }

  private func answer() -> OpioidAnswer {
    if let age = patient.context.ageYears, age < 18 { return end(.refuse(.underAge)) }
    let isMethadone = drug == "methadone" || patient.opioids.contains { $0.drug == "methadone" }
    if isMethadone { return end(.refuse(.methadone)) }
    guard let medicine = patient.formulary[drug] else {
      return end(.refuse(.unusable(.unknownDrug(drug))))
    }
    let form: DoseForm = drug == "fentanyl" ? .patchFor72Hours : .patchFor7Days
    let isKnown = ["fentanyl", "buprenorphine"].contains(drug)
    guard isKnown, let product = medicine.product(.transdermal, form, in: patient.formulary.set)
    else { return end(.refuse(.unusable(.noSuchProduct(medicine.name)))) }
    if drug == "fentanyl", patient.tolerance.finding != .present {
      return end(.refuse(.patchForNaive(drug: medicine.name)))
    }
    do {
      let total = try DailyOpioidTotal.beforeRotation(of: patient)
      let highest = try DailyOpioidTotal.highest(of: patient).oralMorphine
      if let outcome = limits(total.oralMorphine, highest: highest) ?? gate(medicine) {
        return end(outcome)
      }
      return PatchAnswer(patient: patient, medicine: medicine, product: product, total: total)
        .answer(to: ask)
    } catch {
      return end(.refuse(error))
    }
  }

  /// DR-11, DR-12 and DR-17.
  private func limits(_ oralMorphine: Rational, highest: Rational) -> OpioidOutcome? {
    if drug == "buprenorphine", highest > Rational(80) {
      return .refuse(.buprenorphineAbove80(highest))
    }
    if highest > Rational(300) { return .specialist(.above300(highest)) }
    let isBelow = drug == "fentanyl" && oralMorphine < Rational(60)
    return isBelow ? .specialist(.belowPatchTable(oralMorphine)) : nil
  }

  /// An open emergency, missing data, other medicines, kidneys, liver, then pain that is not stable.
  private func gate(_ medicine: Medicine) -> OpioidOutcome? {
    if patient.context.emergencyOpen == .present { return .hold }
    if let refusal = patient.refusalBeforeDose(also: gaps) { return .refuse(refusal) }
    if let outcome = patient.gate(for: medicine) { return outcome }
    if patient.isRaised(medicine) { return .specialist(.inhibitor(drug: medicine.name)) }
    let slow = patient.longActingTogether
    if !slow.isEmpty { return .refuse(.twoLongActing(slow)) }
    return patient.painIsStable ? nil : .refuse(.painNotStable)
  }

  private var gaps: [SafetyGap] {
    var gaps = patient.context.gapsBeforeStart.filter { $0.item != .pain }
    if patient.context.averagePain == nil { gaps.append(SafetyGap(.pain)) }
    let isUndated = patient.regularOpioids.contains { $0.lastChanged == nil }
    if isUndated { gaps.append(SafetyGap(.lastChange)) }
    if patient.ageOfPainIsUnknown { gaps.append(SafetyGap(.onset)) }
    return gaps
  }

  private func end(_ outcome: OpioidOutcome) -> OpioidAnswer {
    if outcome == .hold, let waiting = OpioidAdvice.waits(ask, for: patient) { return waiting }
    var answer = OpioidAnswer(ask, step: .computed, outcome: outcome)
    answer.working = patient.tolerance.working
    return answer
  }
}
