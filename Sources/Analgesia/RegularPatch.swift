import Clinical

/// The patches of one drug and one form that are worn by the clock, and nothing else beside them.
struct RegularPatch: Equatable, Sendable {
  let medicine: Medicine
  let product: Product
  /// What they release together.
  let rate: DeliveryRate

  init?(_ lines: [RegimenLine], in formulary: Formulary) {
    guard let first = lines.first, first.form.isPatch, let medicine = formulary[first.drug],
      let product = medicine.product(.transdermal, first.form, in: formulary.set),
      lines.allSatisfy({ $0.drug == first.drug && $0.form == first.form })
    else { return nil }
    self.medicine = medicine
    self.product = product
    let rates = lines.compactMap { $0.dose.rate?.nanogramsPerHour }
    rate = DeliveryRate(nanogramsPerHour: rates.reduce(0) { $0.addingReportingOverflow($1).0 })
  }

  /// The oral morphine that the patches stand for, exact, in mg in 24 hours.
  func oralMorphine(in formulary: Formulary) -> Rational? {
    formulary.ratio(medicine.id, by: .transdermal)?.from
      .map { rate.microgramsPerHour * Rational($0) }
  }
}

extension Medicine {
  /// The lowest limit of what patches of this form may release together.
  func patchCeiling(for form: DoseForm, of patient: OpioidCase) -> Ceiling? {
    ceilings.filter { $0.perHour != nil && $0.when.holds(for: form, of: patient) }
      .min { ($0.perHour?.nanogramsPerHour ?? 0) < ($1.perHour?.nanogramsPerHour ?? 0) }
  }
}

extension OpioidCase {
  /// The rescue dose beside patches: morphine by the oral morphine they stand for, unless something
  /// forbids morphine.
  ///
  ///     fentanyl 37.5 micrograms/h  ->  90 mg, so 15 mg
  ///
  /// - Source: clinical reference, analgesia 4.2.
  func rescueBesidePatch(of oralMorphine: Rational) -> RescueProposal? {
    guard let morphine = formulary["morphine"], refusalBeforeRescue(of: morphine) == nil
    else { return nil }
    let total = PerDay(.roundedDown(milligrams: oralMorphine))
    let dose = try? BreakthroughDose.forScheduled(total, patient: vulnerable.patient)
    return dose.map {
      RescueProposal(drug: morphine.id, name: morphine.name, form: .solution, dose: $0)
    }
  }
}
