import Clinical

/// The regular dose to step down to while signs of too much opioid last.
///
/// One third less, rounded *down* to what is made, in the same form and as often. Shown beside the
/// hold and never chosen; none is shown for what the program has no sum for.
///
///     100 mg a day in 2 doses  ->  33.3 mg, so 30 mg twice (60 mg in 24 hours)
///
/// Sources: 25 to 50 % (POSS), one third (Glasgow).
///
/// - Source: clinical reference, analgesia 5.3, T01.
struct ToxicityCut: Sendable {
  let proposal: DoseProposal
  let working: Working

  static let remaining = Ratio(2, over: 3)

  init?(_ patient: OpioidCase) {
    guard let age = patient.context.ageYears, age >= 18, patient.regimen.unreadable.isEmpty,
      let opioid = RegularOpioid(patient.regularOpioids, in: patient.formulary),
      opioid.medicine.id != "methadone"
    else { return nil }
    let limit = opioid.milligrams * Rational(Self.remaining)
    guard let perDose = opioid.largestDose(within: limit) else { return nil }
    proposal = opioid.proposal(perDose, rescue: nil, citing: .toxicityThird)
    var working = Working()
    working.add(
      .toxicityCut, opioid.perDay.description, Self.remaining.description,
      limit.decimal(places: 1), perDose.mass.description, "\(24 / opioid.dosesPerDay)",
      from: .toxicityThird)
    self.working = working
  }
}

extension OpioidCase {
  /// What to do until the signs are gone: no rescue while the patient drifts off, the next dose left
  /// out while breathing is slow, and the causes to look for.
  ///
  /// - Source: clinical reference, analgesia 5.3, T01.
  var toxicityCare: Working {
    var working = Working()
    if context.sedation.latest == 3 { working.add(.holdRescue, from: .holdWhileSedated) }
    if let rate = context.respiratoryRate.latest, (8...9).contains(rate) {
      working.add(.omitNextDose, from: .sedationScale)
    }
    working.add(.toxicityCauses, from: .toxicityList)
    return working
  }
}

extension Citation {
  static let toxicityThird = Citation(
    "ggc-palliative-notes", "toxicity: reduce by one third", evidence: .seen)
  static let holdWhileSedated = Citation(
    "osteon-policy", "no rescue and no immediate release while sedation is 3", evidence: .policy)
}
