import Analgesia
import Clinical
import Testing

/// Laws of one step up or down.
@Suite("The laws of a step")
struct StepLawTests {
  @Test func `a step up is a step, within half of the dose, a quarter when vulnerable`() throws {
    try Law.holds(seed: 1_601, speakingOf: 100) { random in
      let patient = try slow(&random)
      guard let proposal = patient.answer(.titrate).outcome.proposals.first else { return .silent }
      let before = try #require(patient.lines[0].perDay).mass
      let after = proposal.perDay.upperBound.mass
      let parts = patient.opioidCase.vulnerable.patient == .standard ? 6 : 5
      return .that(
        after > before && after.times(4) <= before.times(parts), "\(before) became \(after)")
    }
  }

  @Test func `nobody gets more by the clock within the interval of the last change`() throws {
    try Law.holds(seed: 1_602, speakingOf: 300) { random in
      var patient = try slow(&random)
      let line = patient.lines[0]
      let hours = line.drug == "tapentadol" ? 72 : 48
      let since = random.number(0...hours * 3_600 - 1)
      patient.lines[0].lastChanged = .instant(patient.now.adding(seconds: -since))
      let answer = patient.answer(.titrate)
      let until = patient.now.adding(seconds: hours * 3_600 - since)
      let isNeverMore = patient.boldness(of: answer) == .zero
      guard case .wait(let moment) = answer.outcome else {
        return isNeverMore ? .silent : .broken("\(answer.outcome)")
      }
      return .that(moment == until, "\(moment), not \(until)")
    }
  }

  @Test func `a taper is rounded up, always less, and never deeper than was meant`() throws {
    try Law.holds(seed: 1_603, speakingOf: 200) { random in
      let patient = try slow(&random)
      let percent = random.number(1...50)
      guard let proposal = patient.answer(.taper(percent: percent)).outcome.proposals.first else {
        return .silent
      }
      let before = try #require(patient.lines[0].perDay).mass.micrograms
      let after = proposal.perDay.upperBound.mass.micrograms
      let product = patient.formulary[proposal.drug]?
        .product(.oral, proposal.form, in: patient.formulary.set)
      let below = Mass(micrograms: proposal.perDose.upperBound.mass.micrograms - 1)
      let next = product?.largestDose(upTo: below)?.total.micrograms ?? 0
      return .that(
        after < before && after * 100 >= before * (100 - percent)
          && next * proposal.dosesPerDay * 100 < before * (100 - percent),
        "\(before) by \(percent) %: \(after)")
    }
  }

  @Test func `a deeper taper never leaves more, and none is deeper than a half`() throws {
    try Law.holds(seed: 1_604, speakingOf: 150) { random in
      let patient = try slow(&random)
      let percent = random.number(1...50)
      let deeper = random.number(percent...80)
      let doses = [percent, deeper].map {
        patient.answer(.taper(percent: $0)).outcome.proposals.first?.perDay.upperBound
      }
      if deeper > 50, doses[1] != nil { return .broken("\(deeper) %") }
      guard let first = doses[0], let second = doses[1] else { return .silent }
      return .that(second <= first, "\(percent) %, \(deeper) %: \(doses)")
    }
  }

  @Test func `with signs of too much opioid the dose shown is a third less or lower`() throws {
    try Law.holds(seed: 1_605, speakingOf: 600) { random in
      var patient = try slow(&random)
      patient.context.findings[random.pick(["myoclonus", "delirium", "hyperalgesia"])] = .present
      let ask = random.pick([OpioidAsk.start, .titrate, .convert, .rescue, .taper])
      let answer = patient.answer(ask)
      guard answer.step != .emergency else { return .silent }
      let before = try #require(patient.lines[0].perDay).mass
      let after = answer.reduction?.perDay.upperBound.mass ?? .zero
      return .that(
        answer.outcome == .hold && after.times(3) <= before.times(2)
          && (after > .zero || before < .milligrams(60)
            || patient.formulary.set == .unitedStates || patient.lines[0].drug == "tapentadol"
            || (patient.context.ageYears ?? 18) < 18),
        "\(before): \(answer)")
    }
  }

  @Test func `rescue that was mostly for movement raises nothing by the clock`() throws {
    try Law.holds(seed: 1_606, speakingOf: 400) { random in
      var patient = try slow(&random)
      patient.lines = [patient.lines[0], random.rescueLine(Stocked.rescues[0], at: patient.now)]
      let background = random.number(0...3)
      let moving = random.number(max(1, background)...4)
      let reasons =
        Array(repeating: DoseTaken.Reason.background, count: background)
        + (0..<moving).map { _ in random.pick([.incident, .preEmptive]) }
      patient.lines[1].since = nil
      patient.lines[1].taken = reasons.map {
        DoseTaken(at: patient.now.adding(hours: -random.number(0...23)), reason: $0)
      }
      patient.context.restPain = random.once(in: 5) ? nil : PainScore(random.number(0...3))
      let ask = OpioidAsk.titrate
      let answer = patient.answer(ask)
      return .that(patient.boldness(of: answer) == .zero, "\(answer.outcome)")
    }
  }

  /// Somebody on one slow opioid by mouth.
  private func slow(_ random: inout SeededGenerator) throws -> Patient {
    var patient = try random.patient()
    var line = random.regularLine(random.pick(Stocked.slow), at: patient.now)
    let product = patient.formulary[line.drug]?.product(.oral, line.form, in: patient.formulary.set)
    let usual = line.dose.perDose?.mass ?? .zero
    if let made = product?.largestDose(upTo: usual)?.total, made != usual {
      let before = line
      line = RegimenLine(
        drug: line.drug, route: line.route, form: line.form, dose: .mass(PerDose(made)),
        schedule: line.schedule)
      (line.since, line.lastChanged) = (before.since, before.lastChanged)
    }
    patient.lines = [line] + patient.lines.filter { !$0.isRegular }
    return patient
  }
}
