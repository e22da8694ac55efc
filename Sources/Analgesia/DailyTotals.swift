import Clinical

/// What is taken of each drug in 24 hours over all its products, held against its limit.
///
/// By the clock and what was really taken when needed. Paracetamol is counted in combination
/// products too, against the limit of this patient, and against the highest of all limits while that cannot be worked out.
///
///     co-codamol 30/500, two four times a day, and paracetamol 1 g four times a day  ->  8 g: DR-09
///
/// - Source: clinical reference, analgesia 2.1 and rule 11; ceilings of the drug files.
public struct DailyTotals: Equatable, Sendable {
  public let refusals: [DosingRefusal]

  public init(_ patient: OpioidCase) {
    let taken = patient.regimen.lines.filter { $0.isTaken(at: patient.now) }
    let drugs = Set(taken.flatMap { $0.countedDrugs(in: patient.formulary) }).sorted()
    let over = drugs.compactMap { Self.refusal(of: $0, taken, patient) }
    refusals = [Self.paracetamol(patient)].compactMap { $0 } + over
  }

  private static func paracetamol(_ patient: OpioidCase) -> DosingRefusal? {
    let total = Paracetamol.total(patient.regimen, in: patient.formulary, at: patient.now)
    guard total > PerDay(.zero) else { return nil }
    let rules = patient.formulary["paracetamol"]?.doseRules ?? []
    let highest = rules.map(\.perDay).max().map { PerDay($0) }
    guard let most = (try? Paracetamol.dose(for: patient))?.ceiling ?? highest else { return nil }
    return total > most ? .paracetamol(perDay: total, ceiling: most) : nil
  }

  private static func refusal(
    of drug: String, _ lines: [RegimenLine], _ patient: OpioidCase
  ) -> DosingRefusal? {
    guard drug != "paracetamol", let medicine = patient.formulary[drug] else { return nil }
    let counted = lines.filter { $0.countedDrugs(in: patient.formulary).contains(drug) }
    let most = counted.compactMap { medicine.ceiling(for: $0.form, of: patient)?.perDay }.min()
    guard let most else { return nil }
    let total = counted.map { $0.amountIn24Hours(at: patient.now) }.reduce(.zero, +)
    return total > most ? .ceiling(drug: medicine.name, perDay: PerDay(most)) : nil
  }
}

extension RegimenLine {
  /// The drugs whose limits the line counts towards: itself, or the opioid of a combination.
  fileprivate func countedDrugs(in formulary: Formulary) -> [String] {
    guard let medicine = formulary[drug] else { return [] }
    return medicine.parts.isEmpty ? [drug] : medicine.parts.filter { $0 != "paracetamol" }
  }

  /// The mass of the first part in 24 hours: by the clock, or as taken.
  fileprivate func amountIn24Hours(at now: Moment) -> Mass {
    guard let usual = dose.perDose?.mass else { return .zero }
    switch schedule {
    case .regular(let times): return usual.times(times)
    case .rescue:
      return taken(inLast: 24, before: now).map { $0.amount?.mass ?? usual }.reduce(.zero, +)
    }
  }
}
