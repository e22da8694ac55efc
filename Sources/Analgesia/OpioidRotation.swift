import Clinical

/// A change to another opioid, or of the same one to another route.
///
/// What forbids the new drug comes first, then the total in oral morphine (above 300 mg a specialist
/// decides), then ``RotationSum``, its ceiling, and rounding down to what is made. The rescue dose is
/// a sixth of the new total, a tenth when vulnerable.
///
///     morphine 60 mg -> oxycodone, side effects: 60 × 2/3 / 1.5 = 26.7, so 10 mg every 12 hours
///
/// - Source: clinical reference, analgesia 4.3 to 4.5.
struct OpioidRotation: Sendable {
  let patient: OpioidCase
  let rotation: OpioidAsk.Rotation

  /// Answers what the dose of the other opioid would be.
  static func answer(_ rotation: OpioidAsk.Rotation, for patient: OpioidCase) -> OpioidAnswer {
    var answer = OpioidRotation(patient: patient, rotation: rotation).answer()
    let target = patient.formulary[rotation.drug].map { patient.interactionFlags(of: $0) } ?? []
    let flags = patient.standingFlags + target + answer.flags
    answer.flags = flags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    answer.missing += patient.gapsBeside
    if !answer.outcome.proposals.isEmpty {
      answer.cover = OpioidCover(patient.formulary, flags: answer.flags).items
    }
    return answer
  }

  private func answer() -> OpioidAnswer {
    if rotation.drug == "methadone" { return end(.refuse(.methadone)) }
    let isPatch = rotation.route == .transdermal
    if isPatch, rotation.form != .patchFor96Hours {
      return OpioidPatch.answer(rotation.drug, asked: .rotate(rotation), for: patient)
    }
    if let refusal = patient.refusalBeforeAnyChange { return end(.refuse(refusal)) }
    if let waiting = OpioidAdvice.waits(.rotate(rotation), for: patient) { return waiting }
    let gaps = isSameDrug ? [] : patient.context.gapsBeforeStart.filter { $0.item != .pain }
    if let refusal = patient.refusalBeforeChange(also: gaps) { return end(.refuse(refusal)) }
    guard let medicine = patient.formulary[rotation.drug] else {
      return end(.refuse(.unusable(.unknownDrug(rotation.drug))))
    }
    if let outcome = entry(into: medicine) ?? gate(medicine) { return end(outcome) }
    if isSameWay { return OpioidConversion.sum(for: patient, asked: .rotate(rotation)) }
    do {
      let total = try DailyOpioidTotal.beforeRotation(of: patient)
      let highest = try DailyOpioidTotal.highest(of: patient).oralMorphine
      guard highest <= Rational(300) else { return end(.specialist(.above300(highest))) }
      return try RotationAnswer(self, medicine, total).answer()
    } catch {
      return end(.refuse(error))
    }
  }

  /// Every opioid taken, by the clock or for rescue within the window, is the drug asked for.
  var isSameDrug: Bool {
    let counted = patient.regularOpioids + patient.opioids.filter { !$0.taken.isEmpty }
    return counted.allSatisfy { $0.drug == rotation.drug }
  }

  /// The same drug by the same route: only the form may change.
  private var isSameWay: Bool {
    isSameDrug && patient.regularOpioids.allSatisfy { $0.route == rotation.route }
  }

  /// Only weak opioids are taken by the clock.
  var leavesWeakOpioids: Bool {
    patient.regularOpioids.allSatisfy { $0.opioid(in: patient.formulary)?.kind == .weakOpioid }
  }

  private func gate(_ medicine: Medicine) -> OpioidOutcome? {
    if let outcome = patient.gate(for: medicine) { return outcome }
    if !isSameDrug, patient.isRaised(medicine) {
      return .specialist(.inhibitor(drug: medicine.name))
    }
    let slow = patient.longActingTogether
    if !slow.isEmpty { return .refuse(.twoLongActing(slow)) }
    return rotation.route == .oral && patient.oralRouteIsLost ? .specialist(.oralRouteLost) : nil
  }

  /// A drug and route that no factor leads into, or that only a specialist gives.
  private func entry(into medicine: Medicine) -> OpioidOutcome? {
    guard patient.formulary.ratio(medicine.id, by: rotation.route)?.to != nil else {
      return .refuse(.unusable(.noFactor(medicine.name, rotation.route)))
    }
    let isForSpecialists = medicine.id == "alfentanil" || rotation.route == .intravenous
    return isForSpecialists ? .specialist(.specialistOnly(drug: medicine.name)) : nil
  }

  func end(_ outcome: OpioidOutcome, _ working: Working = Working()) -> OpioidAnswer {
    var answer = OpioidAnswer(.rotate(rotation), step: .computed, outcome: outcome)
    answer.working = working
    return answer
  }
}
