public import Analgesia
import Clinical

extension MedicineLine {
  /// The line as the ladder counts it, read against the formulary.
  ///
  /// - Throws: `DosingRefusal.unusable` for anything in it that is not a known drug, product or
  ///   amount; nothing is repaired.
  public func regimenLine(in formulary: Formulary) throws(DosingRefusal) -> RegimenLine {
    var line = try entry.read(in: formulary)
    line.since = since
    line.lastChanged = lastChanged
    line.stopped = stopped
    line.applied = applied
    let product = formulary[drug]?.products.first { $0.route == line.route && $0.form == line.form }
    for dose in taken { line.taken.append(try dose.counted(of: drug, in: product?.catalogueRange)) }
    return line
  }

  private var entry: RegimenEntry {
    var entry = RegimenEntry(drug: drug, route: route, form: form)
    entry.dose = dose
    entry.timesPerDay = timesPerDay
    entry.rate = rate
    entry.patches = patches
    entry.schedule = isRescue ? .rescue : .regular
    return entry
  }
}

extension MedicineLine.Taken {
  /// The dose as it counts; an amount that the product cannot give in one dose is refused.
  fileprivate func counted(
    of drug: String, in range: ClosedRange<Mass>?
  ) throws(DosingRefusal) -> DoseTaken {
    var dose = DoseTaken(at: at, reason: reason)
    dose.effect = effect
    guard let amount else { return dose }
    guard let mass = Mass(typed: amount), mass > .zero else { throw .unusable(.notADose(amount)) }
    guard range?.contains(mass) ?? true else { throw .unusable(.outsideCatalogue(drug, mass)) }
    dose.amount = PerDose(mass)
    return dose
  }
}
