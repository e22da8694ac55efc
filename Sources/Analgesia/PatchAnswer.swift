import Clinical

/// The patch that the table gives, once nothing forbids it.
struct PatchAnswer: Sendable {
  let patient: OpioidCase
  let medicine: Medicine
  let product: Product
  let total: DailyOpioidTotal

  func answer(to ask: OpioidAsk) -> OpioidAnswer {
    var working = patient.tolerance.working
    working.append(total.working)
    let set = patient.formulary.set
    guard let row = medicine.firstPatch(product.form, for: total.oralMorphine, in: set) else {
      return end(ask, .specialist(.belowPatchTable(total.oralMorphine)), working)
    }
    working.add(
      .patchRow, total.oralMorphine.decimal(places: 1), row.atLeast.milligrams.decimal(places: 1),
      row.releases.description, from: row.citation)
    for other in medicine.otherFirstPatches(product.form, for: total.oralMorphine, in: set) {
      working.add(.otherColumn, other.column, other.releases.description, from: other.citation)
    }
    let limit = careful(row.releases, &working)
    let patches = product.patches.filter { $0.releases <= limit }
    guard let patch = patches.max(by: { $0.releases < $1.releases }) else {
      return end(ask, .specialist(.belowPatchTable(total.oralMorphine)), working)
    }
    return proposal(patch, ask, working)
  }

  /// Half of the table with impaired kidneys or liver; the lowest buprenorphine when vulnerable; never
  /// above the ceiling.
  private func careful(_ rate: DeliveryRate, _ working: inout Working) -> DeliveryRate {
    let ceiling = medicine.patchCeiling(for: product.form, of: patient)?.perHour ?? rate
    var limit = min(rate, ceiling)
    let isImpaired =
      patient.renalBand < .sixtyOrMore || (patient.context.liver ?? .severe) != .none
    if medicine.id == "fentanyl", isImpaired {
      limit = DeliveryRate(nanogramsPerHour: limit.nanogramsPerHour / 2)
      working.add(.halfPatch, limit.description, from: .halfPatch)
    }
    let lowest = product.patches.map(\.releases).min() ?? limit
    if medicine.id == "buprenorphine", patient.vulnerable.patient == .vulnerable, lowest < limit {
      limit = lowest
      working.add(.lowestPatch, limit.description, from: .vulnerableDefinition)
    }
    return limit
  }

  private func proposal(
    _ patch: Product.Patch, _ ask: OpioidAsk, _ working: Working
  ) -> OpioidAnswer {
    var working = working
    let factor = patient.formulary.ratio(medicine.id, by: .transdermal)?.from
    let oralMorphine = factor.map { patch.releases.microgramsPerHour * Rational($0) } ?? .zero
    let rescue = patient.rescueBesidePatch(of: oralMorphine)
    if let rescue {
      working.append(rescue.dose.working)
    } else {
      working.add(.rescueBySpecialist, from: .patchProcess)
    }
    working.append(process)
    let proposal = PatchProposal(
      drug: medicine.id, name: medicine.name, form: product.form, patches: [patch], rescue: rescue,
      citation: .firstPatch)
    var answer = end(ask, .patch(proposal), working)
    answer.reviewInHours = product.hoursToReview
    if total.oralMorphine >= Rational(120) { answer.flags.append(.seniorCheck) }
    let takesFullAgonist = patient.opioids.contains { $0.drug != "buprenorphine" }
    if medicine.id == "buprenorphine", takesFullAgonist { answer.flags.append(.partialAgonist) }
    return answer
  }

  /// How to go over, and what a patch asks of those who look after it.
  private var process: Working {
    var working = Working()
    let forms = patient.regularOpioids.map(\.form)
    if forms.contains(.modifiedRelease) { working.add(.lastSlowDose, from: .patchProcess) }
    if forms.contains(.immediateRelease) || forms.contains(.solution) {
      working.add(.bridge, from: .patchProcess)
    }
    if medicine.id == "buprenorphine", patient.formulary.set == .unitedKingdom {
      working.add(.offLabel, from: .buprenorphineLicence)
    }
    working.add(.patchCare, from: .fentanylLabel)
    return working
  }

  private func end(
    _ ask: OpioidAsk, _ outcome: OpioidOutcome, _ working: Working
  ) -> OpioidAnswer {
    var answer = OpioidAnswer(ask, step: .computed, outcome: outcome)
    answer.working = working
    return answer
  }
}

extension Citation {
  static let firstPatch = Citation(
    "osteon-policy", "first patch by the table of the reference set", evidence: .policy)
  static let halfPatch = Citation(
    "fentanyl-patch-label",
    "half the usual patch with impaired kidneys or liver (copied monograph)",
    evidence: .secondary)
  static let patchProcess = Citation(
    "standard-teaching", "going over to a patch: last slow dose with it, or 12 hours more",
    evidence: .unverified)
  static let fentanylLabel = Citation(
    "standard-teaching", "patches: one place, no heat, old one off, never cut",
    evidence: .unverified)
  static let buprenorphineLicence = Citation(
    "reletrans-label", "licensed for moderate pain that is not from cancer", evidence: .seen)
}
