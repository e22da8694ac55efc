import Analgesia
import Clinical
import Testing

/// Laws of what is added up.
@Suite("The laws of totals")
struct TotalLawTests {
  @Test func `H06 the oral morphine of two lists is the sum of both, and of no rescue`() throws {
    let formulary = try Content.british.get()
    try Law.holds(seed: 1_701, speakingOf: 900) { random in
      let patient = try random.patient()
      let lines = (0..<random.number(2...5)).map { _ in
        random.regularLine(random.pick(Stocked.all), at: patient.now)
      }
      let cut = random.number(1...lines.count - 1)
      let rescue = random.rescueLine(random.pick(Stocked.rescues), at: patient.now)
      let parts = try [
        Array(lines[..<cut]), Array(lines[cut...]), lines.reversed(), lines + [rescue],
      ]
      .map { try DailyOpioidTotal.of($0, in: formulary).oralMorphine }
      return .that(
        parts[0] + parts[1] == parts[2] && parts[2] == parts[3] && parts[0] > .zero, "\(parts)")
    }
  }

  @Test func `the oral morphine is what a second reckoning makes of it`() throws {
    try Law.holds(seed: 1_702, speakingOf: 600) { random in
      var patient = try random.patient()
      for index in patient.lines.indices where !patient.lines[index].isRegular {
        patient.lines[index].since = nil
      }
      patient.context.findings["gut-absorption-doubtful"] = .absent
      guard let tenths = Reckoner.tenths(of: patient) else { return .silent }
      let total = try DailyOpioidTotal.withRescue(
        patient.opioidCase.opioids, in: patient.formulary, at: patient.now)
      return .that(
        total.oralMorphine == Rational(tenths, over: 10_000), "\(total.oralMorphine), \(tenths)")
    }
  }

  @Test func `the figure of risk is added up in the same way, and flags exactly at 50 and 90`()
    throws
  {
    let formulary = try Content.british.get()
    try Law.holds(seed: 1_703, speakingOf: 900) { random in
      let now = try #require(Moment("2026-03-01T09:00:00Z"))
      let lines = (0..<random.number(2...4)).map { _ in
        random.regularLine(random.pick(Stocked.slow + Stocked.weak), at: now)
      }
      let all = RiskMME(lines, in: formulary)
      let sum = lines.map { RiskMME([$0], in: formulary).value }.reduce(.zero, +)
      let flags =
        (sum >= Rational(50) ? [AnswerFlag.risk50] : [])
        + (sum >= Rational(90) ? [AnswerFlag.risk90] : [])
      return .that(all.value == sum && all.flags == flags, "\(all.value), \(sum)")
    }
  }

  @Test func `shares of tolerance add up, and a longer or larger dose never loses it`() throws {
    let formulary = try Content.british.get()
    try Law.holds(seed: 1_704, speakingOf: 900) { random in
      let patient = try random.patient()
      let lines = (0..<2).map { _ in
        random.regularLine(random.pick(Stocked.slow + Stocked.patches), at: patient.now)
      }
      let share = { (lines: [RegimenLine]) in
        OpioidTolerance(lines, in: formulary, at: patient.now).fraction
      }
      var longer = lines
      let days = random.number(0...20)
      for index in longer.indices {
        guard let since = lines[index].since, let changed = lines[index].lastChanged else {
          continue
        }
        longer[index].since = .instant(since.latest.adding(hours: -days * 24))
        longer[index].lastChanged = .instant(changed.latest.adding(hours: -days * 24))
      }
      var undated = lines
      for index in undated.indices {
        (undated[index].since, undated[index].lastChanged) = (nil, nil)
      }
      return .that(
        share(lines) == share([lines[0]]) + share([lines[1]]) && share(longer) >= share(lines)
          && share(undated) == .zero,
        "\(lines)")
    }
  }

  @Test func `H16 a cap in 24 hours holds over every pair of products, by the clock and as needed`()
    throws
  {
    try Law.holds(seed: 1_705, speakingOf: 1_000) { random in
      var patient = try random.robustPatient(british: 1_000_000)
      let first = paracetamol(&random, at: patient.now)
      let second = paracetamol(&random, at: patient.now)
      patient.lines = [first.line, second.line]
      let sum = first.milligrams + second.milligrams
      let refusals = DailyTotals(patient.opioidCase).refusals.map(\.code)
      let codeine = first.codeine + second.codeine
      return .that(
        refusals.contains("DR-09") == (sum > 4_000)
          && refusals.contains("DR-05") == (codeine > 240),
        "\(sum) mg, codeine \(codeine) mg: \(refusals)")
    }
  }

  private struct Pack {
    var line: RegimenLine
    let milligrams: Int
    let codeine: Int
  }

  /// Paracetamol alone or with codeine, so many times a day or as often as it was taken.
  private func paracetamol(_ random: inout SeededGenerator, at now: Moment) -> Pack {
    let units = random.number(1...2)
    let times = random.number(1...6)
    let opioid = random.pick([0, 8, 15, 30]) * units
    let paracetamol = PerDose(.milligrams(500 * units))
    let isRegular = random.once(in: 2)
    var line = RegimenLine(
      drug: opioid == 0 ? "paracetamol" : "co-codamol", route: .oral, form: .immediateRelease,
      dose: opioid == 0
        ? .mass(paracetamol)
        : .combination(PerDose(.milligrams(opioid)), paracetamol: paracetamol),
      schedule: isRegular ? .regular(timesPerDay: times) : .rescue)
    if !isRegular {
      line.taken = (0..<times).map { _ in
        DoseTaken(at: now.adding(seconds: -random.number(0...86_400)), reason: .background)
      }
    }
    return Pack(line: line, milligrams: 500 * units * times, codeine: opioid * times)
  }

  @Test func `paracetamol stays within every rule that applies, and falls with weight and organs`()
    throws
  {
    try Law.holds(seed: 1_706, speakingOf: 900) { random in
      var patient = try random.robustPatient()
      random.makeUpBody(of: &patient.context)
      random.makeUpTrouble(of: &patient.context)
      guard let dose = try? Paracetamol.dose(for: patient.opioidCase) else { return .silent }
      let most = Reckoner.paracetamol(for: patient.context)
      var worse = patient
      let weight = patient.context.weight?.tenThousandths ?? 0
      worse.context.weight = Quantity(
        tenThousandths: random.number(250_000...weight), unit: .kilograms)
      let lighter = try? Paracetamol.dose(for: worse.opioidCase)
      let isLess = lighter.map { $0.ceiling <= dose.ceiling && $0.perDose <= dose.perDose } ?? true
      return .that(
        dose.perDose.mass.micrograms <= most.perDose && dose.ceiling.mass.micrograms == most.perDay
          && dose.perDose.times(dose.dosesPerDay) <= dose.ceiling && isLess,
        "\(dose.perDose) \(dose.dosesPerDay) \(dose.ceiling), not \(most)")
    }
  }
}
