import Analgesia
import Clinical

/// A medicine in the order of a hospital drug line: name — form, then DOSE — route — how often.
struct DrugLine {
  let say: Language

  func title(_ name: String, _ form: DoseForm) -> String {
    say(DrugLineWords.joined, name, form.name(in: say))
  }

  func dose(of line: RegimenLine, _ formulary: Formulary) -> String {
    let amount = amount(line.dose, in: formulary[line.drug], line.form)
    switch line.schedule {
    case .rescue: return dose(amount, line.route, say(DrugLineWords.asRequired))
    case .regular(let times):
      let often =
        line.form == .infusion
        ? say(DrugLineWords.byPump)
        : line.form.isPatch ? changed(line.form) : every(24, dividedBy: times)
      return dose(amount, line.route, often)
    }
  }

  func dose(of proposal: DoseProposal) -> String {
    dose(
      range(proposal.perDose.lowerBound.mass, proposal.perDose.upperBound.mass), proposal.route,
      proposal.isContinuous
        ? say(DrugLineWords.byPump) : every(24, dividedBy: proposal.dosesPerDay))
  }

  /// The patches by what is printed on them, and when they are changed.
  func dose(of patch: PatchProposal) -> String {
    let printed = patch.patches.map(\.printed.description).joined(separator: " + ")
    return dose(printed, .transdermal, changed(patch.form))
  }

  /// "DOSE 10 mg — as required", with its limits.
  func dose(of rescue: BreakthroughDose) -> String {
    say(
      DrugLineWords.rescueDose,
      range(rescue.perDose.lowerBound.mass, rescue.perDose.upperBound.mass),
      "\(BreakthroughDose.hoursApart)", "\(BreakthroughDose.mostIn24Hours)")
  }

  func perDay(of proposal: DoseProposal) -> String {
    say(
      DrugLineWords.inADay,
      range(proposal.perDay.lowerBound.mass, proposal.perDay.upperBound.mass))
  }

  /// One medicine of an offer that was put on record.
  func dose(of line: OfferedDose.Line) -> String {
    let amount = amount(of: line)
    switch line.use {
    case .rescue:
      return say(
        DrugLineWords.rescueDose, amount, "\(BreakthroughDose.hoursApart)",
        "\(BreakthroughDose.mostIn24Hours)")
    case .beforeMovement: return dose(amount, line.route, say(DrugLineWords.beforeMovement))
    case .regular:
      let often = line.timesPerDay.map { every(24, dividedBy: $0) } ?? changed(line.form)
      return dose(
        amount, line.route, line.form == .infusion ? say(DrugLineWords.byPump) : often)
    }
  }

  /// "40 mg", "2.5 mg to 5 mg", or the rates printed on patches.
  func amount(of line: OfferedDose.Line) -> String {
    switch line.amount {
    case .mass(let least, let most): range(least, most)
    case .patches(let printed): printed.map(\.description).joined(separator: " + ")
    }
  }

  /// "2.5 mL of 10 mg in 5 mL": a liquid always with its volume and its concentration; `nil` for
  /// anything else.
  func volume(of doses: ClosedRange<PerDose>, from product: Product?) -> String? {
    guard let concentration = product?.concentration,
      let lower = concentration.printedVolume(of: doses.lowerBound.mass),
      let upper = concentration.printedVolume(of: doses.upperBound.mass)
    else { return nil }
    let volume = lower == upper ? lower : say(DrugLineWords.range, lower, upper)
    return say(DrugLineWords.volume, volume, "\(concentration)")
  }

  private func dose(_ amount: String, _ route: Route, _ often: String) -> String {
    say(DrugLineWords.dose, amount, route.name(in: say), often)
  }

  private func range(_ lower: Mass, _ upper: Mass) -> String {
    lower == upper ? "\(lower)" : say(DrugLineWords.range, "\(lower)", "\(upper)")
  }

  private func amount(
    _ dose: RegimenDose, in medicine: Medicine?, _ form: DoseForm
  ) -> String {
    switch dose {
    case .mass(let mass): return "\(mass.mass)"
    case .combination(let opioid, let paracetamol):
      return say(DrugLineWords.combination, "\(opioid.mass)", "\(paracetamol.mass)")
    case .patches(let rate, let count):
      let patch = medicine?.products.flatMap(\.patches).first { $0.releases == rate }
      let printed = "\(patch?.printed ?? rate)"
      return count == 1 ? printed : say(DrugLineWords.patches, "\(count)", printed)
    }
  }

  private func every(_ hours: Int, dividedBy times: Int) -> String {
    let (whole, rest) = hours.quotientAndRemainder(dividingBy: max(1, times))
    guard rest == 0 else { return say(DrugLineWords.timesADay, "\(times)") }
    return times == 1 ? say(DrugLineWords.onceADay) : say(DrugLineWords.everyHours, "\(whole)")
  }

  private func changed(_ form: DoseForm) -> String {
    switch form {
    case .patchFor72Hours: say(DrugLineWords.changeEvery, "72")
    case .patchFor96Hours: say(DrugLineWords.changeEvery, "96")
    case .patchFor7Days: say(DrugLineWords.changeWeekly)
    case .immediateRelease, .modifiedRelease, .solution, .lozenge, .buccalTablet,
      .sublingualTablet, .nasalSpray, .injection, .infusion:
      ""
    }
  }
}
