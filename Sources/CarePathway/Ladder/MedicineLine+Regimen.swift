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
    for dose in taken { line.taken.append(try dose.counted) }
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
  fileprivate var counted: DoseTaken {
    get throws(DosingRefusal) {
      var dose = DoseTaken(at: at, reason: reason)
      dose.effect = effect
      guard let amount else { return dose }
      guard let mass = Mass(typed: amount), mass > .zero else {
        throw .unusable(.notADose(amount))
      }
      dose.amount = PerDose(mass)
      return dose
    }
  }
}
