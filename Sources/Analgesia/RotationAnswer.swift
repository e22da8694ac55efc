import Clinical

/// The sum of a change of opioid, once nothing forbids it.
struct RotationAnswer: Sendable {
  private let rotation: OpioidRotation
  private let medicine: Medicine
  private let total: DailyOpioidTotal
  /// In mg in 24 hours, with the rescue in any case: how much comes off rests on it.
  private let highest: Rational
  private let ratio: RotationRatio
  private let factor: Ratio
  private let product: Product

  private var patient: OpioidCase { rotation.patient }
  private var asked: OpioidAsk.Rotation { rotation.rotation }

  init(
    _ rotation: OpioidRotation, _ medicine: Medicine, _ total: DailyOpioidTotal
  ) throws(DosingRefusal) {
    let route = rotation.rotation.route
    guard let ratio = rotation.patient.formulary.ratio(medicine.id, by: route),
      let factor = ratio.to, ratio.amount == .milligramsPerDay
    else { throw .unusable(.noFactor(medicine.name, route)) }
    let set = rotation.patient.formulary.set
    let forms =
      rotation.rotation.form.map { [$0] }
      ?? [.modifiedRelease, .infusion, .immediateRelease, .solution, .injection]
    guard let product = forms.lazy.compactMap({ medicine.product(route, $0, in: set) }).first else {
      throw .unusable(.noSuchProduct(medicine.name))
    }
    if let count = rotation.rotation.dosesPerDay, count < 1 || 24 % count != 0 {
      throw .unusable(.notACount(count))
    }
    self.rotation = rotation
    self.medicine = medicine
    self.total = total
    highest = try DailyOpioidTotal.highest(of: rotation.patient).oralMorphine
    self.ratio = ratio
    self.factor = factor
    self.product = product
  }

  func answer() throws(DosingRefusal) -> OpioidAnswer {
    if isSlowHydromorphone, let refusal = patient.refusalOfSlowForm(of: medicine) {
      throw refusal
    }
    if rotation.leavesWeakOpioids, medicine.id == "morphine", asked.route == .oral {
      return OpioidStart(patient: patient).stepUp(from: patient.regularOpioids)
        .asked(.rotate(asked))
    }
    var working = total.working
    working.append(patient.carefulOrgans(of: medicine))
    let sums = self.sums(patient.vulnerable.patient)
    let proposals = sums.compactMap { proposal($0, &working) }
    guard let largest = proposals.last else {
      let doses = RotationDose.doses(
        of: product, for: patient.vulnerable.patient, asked: asked.dosesPerDay)
      let target = (sums.last?.target ?? .zero) / max(1, doses.min() ?? 1)
      let wanted = Mass.roundedDown(milligrams: target)
      let smallest = product.strengths.min() ?? product.smallestStep ?? wanted
      return rotation.end(
        .noStep(.belowSmallestStep(wanted, smallestStep: smallest)), working)
    }
    return finish(proposals, largest, working)
  }

  private func finish(
    _ proposals: [DoseProposal], _ largest: DoseProposal, _ working: Working
  ) -> OpioidAnswer {
    var working = working
    let range = PublishedRange(
      from: patient.linesBeforeRotation, into: ratio, in: patient.formulary)
    if let range { working.append(range.working) }
    if proposals.count > 1 {
      working.add(.routeChoice, from: .routeChoice)
      working.add(.chooseOne, from: .routeChoice)
    }
    let low = tooLow
    if let low, let lowest = low.lowestFrom, let highest = low.highestFrom, let from = low.from {
      working.add(
        .mayBeTooLow, lowest.description, highest.description, from.description, from: .tooLow)
    }
    if leavesPatch { working.add(.afterPatch, from: .afterPatch) }
    let hours = low != nil ? 24 : product.hoursToReview
    working.add(.review, "\(hours)", from: .rotationReview)
    var answer = rotation.end(.proposal(proposals), working)
    answer.reviewInHours = hours
    answer.spread = TableSpread(
      of: patient.linesBeforeRotation, into: medicine.id, by: asked.route,
      in: patient.formulary)
    if low != nil { answer.flags.append(.mayBeTooLow) }
    if rotation.leavesWeakOpioids { answer.flags.append(.stopWeakOpioid) }
    if total.oralMorphine >= Rational(120) { answer.flags.append(.seniorCheck) }
    let line = RegimenLine(
      drug: medicine.id, route: asked.route, form: product.form,
      dose: .mass(largest.perDose.upperBound), schedule: .regular(timesPerDay: largest.dosesPerDay))
    answer.flags += RiskMME([line], in: patient.formulary).flags
    return answer
  }

  private func proposal(_ sum: RotationSum, _ working: inout Working) -> DoseProposal? {
    let patientRow = patient.vulnerable.patient
    let most = ceiling.map { min($0, sum.target) } ?? sum.target
    let limit = robustLimit(sum).map { min($0, most) } ?? most
    working.append(sum.working(into: medicine.name))
    let doses = RotationDose.doses(of: product, for: patientRow, asked: asked.dosesPerDay)
    guard let free = RotationDose(of: product, within: most, doses: doses) else { return nil }
    let isHeld = free.perDay.mass.milligrams > limit
    let target = isHeld ? limit : most
    if isHeld { working.add(.heldForVulnerable, limit.decimal(places: 2), from: .robustFirst) }
    guard let dose = RotationDose(of: product, within: target, doses: doses) else { return nil }
    working.append(dose.working(from: target, of: product))
    let rescue =
      asked.route == .oral
      ? patient.rescue(of: medicine, beside: dose.perDay, in: product.form)
      : patient.rescueByNeedle(of: medicine, beside: dose.perDay)
    working.append(rescue.working)
    return DoseProposal(
      drug: medicine.id, name: medicine.name, route: asked.route, form: product.form,
      perDose: dose.perDose...dose.perDose, dosesPerDay: dose.dosesPerDay, rescue: rescue.dose,
      citation: .rotation)
  }

  /// What a robust patient would get in 24 hours: a vulnerable one gets no more.
  private func robustLimit(_ sum: RotationSum) -> Rational? {
    guard patient.vulnerable.patient == .vulnerable else { return nil }
    let robust = sums(.standard).last { $0.factor == sum.factor }
    guard let robust else { return nil }
    let target = ceiling.map { min($0, robust.target) } ?? robust.target
    let doses = RotationDose.doses(of: product, for: .standard, asked: asked.dosesPerDay)
    let dose = RotationDose(of: product, within: target, doses: doses)
    return dose.map { $0.perDay.mass.milligrams } ?? .zero
  }

  /// One sum; for another route of the same drug, one for each published factor, the smaller dose
  /// first, and for a vulnerable patient the smaller alone.
  private func sums(_ row: Start.Patient) -> [RotationSum] {
    let reduction = RotationReduction(circumstances(row))
    guard rotation.isSameDrug else {
      return [
        RotationSum(
          counted(row), less: reduction, over: factor, guardedBy: ratio.mostCautiousTo ?? factor)
      ]
    }
    let cautious = ratio.mostCautiousTo ?? factor
    let factors = cautious == factor || row == .vulnerable ? [cautious] : [cautious, factor]
    return factors.map {
      RotationSum(total.oralMorphine, less: reduction, over: $0, guardedBy: nil)
    }
  }

  /// A weak opioid counts for no more than a first dose of morphine.
  private func counted(_ row: Start.Patient) -> Rational {
    guard rotation.leavesWeakOpioids else { return total.oralMorphine }
    return min(total.oralMorphine, Rational(row == .standard ? 30 : 15))
  }

  private func circumstances(_ row: Start.Patient) -> RotationReduction.Circumstances {
    RotationReduction.Circumstances(
      isSameDrug: rotation.isSameDrug,
      isToxic: asked.reason == .toxicity || patient.isNeurotoxic, patient: row,
      oralMorphine: highest, leavesPatch: leavesPatch,
      isSlowHydromorphone: isSlowHydromorphone, worstPain: patient.context.worstPain,
      asked: asked.reduction)
  }

  private var ceiling: Rational? {
    medicine.ceiling(for: product.form, of: patient)?.perDay?.milligrams
  }

  private var leavesPatch: Bool { patient.regularOpioids.contains(where: \.form.isPatch) }

  private var isSlowHydromorphone: Bool {
    medicine.id == "hydromorphone" && product.form == .modifiedRelease
  }

  /// A source whose factor lies below everything published.
  private var tooLow: RotationRatio? {
    let ratios = patient.regularOpioids.compactMap { line in
      line.opioid(in: patient.formulary).flatMap {
        patient.formulary.ratio($0.id, by: line.route)
      }
    }
    return ratios.first { ratio in
      guard let from = ratio.from, let lowest = ratio.lowestFrom else { return false }
      return Rational(from) < Rational(lowest)
    }
  }
}

extension Product {
  /// When a change to this product must be looked at again.
  ///
  /// - Source: clinical reference, analgesia 4.4 (policy).
  var hoursToReview: Int {
    switch form {
    case .modifiedRelease: 48
    case .patchFor72Hours, .patchFor96Hours, .patchFor7Days: 72
    case .immediateRelease, .solution, .lozenge, .buccalTablet, .sublingualTablet, .nasalSpray,
      .injection, .infusion:
      24
    }
  }
}

extension Citation {
  static let rotation = Citation(
    "osteon-policy", "change of opioid by directed factors and a reduction", evidence: .policy)
  static let rotationReview = Citation(
    "osteon-policy", "review after 24, 48 or 72 hours by the form", evidence: .policy)
  static let robustFirst = Citation(
    "osteon-policy", "vulnerable: never more than a robust patient would get", evidence: .policy)
  static let routeChoice = Citation(
    "osteon-policy", "two published factors for the route: both shown", evidence: .policy)
  static let afterPatch = Citation(
    "osteon-policy", "from 12 to 24 hours after the patch is off", evidence: .policy)
  static let tooLow = Citation(
    "osteon-policy", "factor below the published range, chosen for caution", evidence: .policy)
}
