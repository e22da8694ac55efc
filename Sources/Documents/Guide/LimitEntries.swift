import Analgesia
import Clinical

/// The most of each drug in 24 hours, and the rules of paracetamol.
struct LimitEntries {
  let formularies: [Formulary]

  var entries: [GuideEntry] {
    guard let formulary = formularies.first else { return [] }
    let medicines = formulary.medicines.values.sorted { $0.id < $1.id }
    return medicines.flatMap { ceilings($0, in: formulary) }
      + (formulary["paracetamol"]?.doseRules ?? []).map { paracetamol($0, in: formulary) }
  }

  private func ceilings(_ medicine: Medicine, in formulary: Formulary) -> [GuideEntry] {
    medicine.ceilings.map { row in
      let mass = row.perDay.map { GuideFactorWords.in24Hours.text("\($0)") }
      var entry = GuideEntry(
        GuideLimitWords.limitName.text(medicine.name, row.when.words),
        mass ?? row.perHour?.description ?? "", from: [row.citation])
      if let most = row.perDay {
        entry.checks = [most, most + .milligrams(1)].map { taken in
          total(taken, of: medicine, row.when, in: formulary)
        }
      } else if let most = row.perHour {
        entry.checks = [worn(most, medicine, row.when, in: formulary)].compactMap { $0 }
        if entry.checks.isEmpty { entry.notes = [GuideLimitWords.neverReached.english] }
      }
      return entry
    }
  }

  /// So much taken by the clock, held against the limit of this patient.
  private func total(
    _ taken: Mass, of medicine: Medicine, _ when: Ceiling.When, in formulary: Formulary
  ) -> String {
    var patient = ExamplePatient(formulary)
    patient.meet(when)
    let form: DoseForm = when == .modifiedRelease ? .modifiedRelease : .immediateRelease
    patient.take(medicine.id, form, taken, times: 1)
    let refusal = DailyTotals(patient.opioidCase).refusals.first
    return GuideLimitWords.totalCheck.text(
      GuideFigure.milligrams(taken), refusal?.code ?? GuideLimitWords.allowed.english)
  }

  /// A patch at its ceiling, with pain: it is not raised.
  private func worn(
    _ rate: DeliveryRate, _ medicine: Medicine, _ when: Ceiling.When, in formulary: Formulary
  ) -> String? {
    let form: DoseForm = when == .patchFor7Days ? .patchFor7Days : .patchFor72Hours
    var patient = ExamplePatient(formulary)
    patient.setPain(8)
    patient.take(ExamplePatient.line(medicine.id, .transdermal, form, .patch(rate)))
    guard case .refuse(.patchCeiling) = patient.answer(.titrate).outcome else { return nil }
    return GuideLimitWords.patchLimitCheck.text(
      "\(rate)", patient.answer(.titrate).outcome.refusal?.code ?? "")
  }

  private func paracetamol(_ rule: ParacetamolRule, in formulary: Formulary) -> GuideEntry {
    let perDose = rule.perDosePerKilogram.map { GuideLimitWords.perKilogram.text("\($0)") }
    let figure = GuideLimitWords.paracetamolFigure.text(
      perDose ?? "\(rule.perDose)", "\(rule.perDay)")
    var entry = GuideEntry(
      GuideLimitWords.paracetamolName.text(rule.when.words), figure, from: [rule.citation])
    var patient = ExamplePatient(formulary)
    let weight = patient.meet(rule.when)
    guard let dose = try? Paracetamol.dose(for: patient.opioidCase) else { return entry }
    entry.notes = [GuideLimitWords.paracetamolMost.text("\(rule.dosesPerDay)")]
    if let each = rule.perDosePerKilogram {
      let raw = each.milligrams * weight
      entry.checks.append(
        GuideLimitWords.byWeight.text(
          GuideFigure.milligrams(each), "\(weight)", GuideFigure.milligrams(raw),
          GuideFigure.milligrams(dose.perDose.mass)))
      entry.checks.append(
        GuideLimitWords.mostByWeight.text(
          GuideFigure.milligrams(raw), "\(rule.dosesPerDay)",
          GuideFigure.milligrams(raw * rule.dosesPerDay), GuideFigure.milligrams(rule.perDay),
          GuideFigure.milligrams(dose.ceiling.mass)))
    }
    let total = dose.perDose.times(dose.dosesPerDay)
    entry.checks.append(
      "\(GuideFigure.milligrams(dose.perDose.mass)) \u{D7} \(dose.dosesPerDay) = "
        + GuideFigure.milligrams(total.mass))
    return entry
  }
}

extension ExamplePatient {
  /// Makes the patient one for whom the limit counts.
  fileprivate mutating func meet(_ when: Ceiling.When) {
    switch when {
    case .ageOver75: context.ageYears = 76
    case .clearanceBelow30: setKidney(25)
    case .liverSevere: context.childPugh = .severe
    case .always, .immediateRelease, .modifiedRelease, .patchFor72Hours, .patchFor7Days: break
    }
  }

  /// Makes the patient one for whom the rule counts; returns the weight in kilograms.
  fileprivate mutating func meet(_ when: ParacetamolRule.When) -> Int {
    switch when {
    case .usual: return 70
    case .lightOrAtRisk:
      context.weight = Quantity("45kg")
      return 45
    case .cirrhosisCompensated: context.conditions["cirrhosis-compensated"] = .present
    case .cirrhosisDecompensated: context.conditions["cirrhosis-decompensated"] = .present
    case .filtration10To50: setKidney(40)
    case .filtrationBelow10: setKidney(8)
    }
    return 70
  }
}

extension Ceiling.When {
  fileprivate var words: String {
    rawValue.split(separator: "-").joined(separator: " ")
  }
}

extension ParacetamolRule.When {
  fileprivate var words: String {
    rawValue.split(separator: "-").joined(separator: " ")
  }
}
