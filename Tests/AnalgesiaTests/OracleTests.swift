import Analgesia
import Clinical
import Testing

/// ``Reckoner``, a second arithmetic, against the program's on a million made-up inputs.
@Suite("A second arithmetic")
struct OracleTests {
  private static let strengths: [String: [Int]] = [
    "morphine uk-2026": [5, 10, 15, 30, 60, 100, 200],
    "morphine us-2026": [15, 30, 60, 100, 200],
    "oxycodone uk-2026": [5, 10, 15, 20, 30, 40, 60, 80],
    "oxycodone us-2026": [5, 10, 15, 20, 30, 40, 60, 80],
    "tapentadol uk-2026": [50, 100, 150, 200, 250],
  ]
  static let slow = strengths.mapValues { strengths in
    Reckoner.sums(strengths.map { $0 * 1_000 })
  }
  static let capsules = Reckoner.sums([1_300, 2_600])
  static let tapentadolTablets = Reckoner.sums([50_000, 75_000, 100_000])

  /// Somebody on one slow opioid at a dose that is made, with rescue of the same drug.
  private struct Made {
    var patient: Patient
    let drug: String
    let sums: [Int]
    let perDose: Int
    let isRobust: Bool

    var regular: Int { perDose * 2 }
    /// Twice the oral morphine, so that oxycodone stays whole.
    func doubled(_ mass: Int) -> Int { mass * (drug == "morphine" ? 2 : 3) }
  }

  private static func made(_ random: inout SeededGenerator) throws -> Made {
    var patient = try random.robustPatient()
    patient.context.emergencyOpen = .absent
    let drug = random.pick(["morphine", "oxycodone"])
    let sums = try #require(slow["\(drug) \(patient.formulary.set.rawValue)"])
    let perDose = random.pick(sums.filter { $0 <= 110_000 })
    let isRobust = random.once(in: 2)
    if !isRobust { patient.context.frailty = 6 }
    let stocked = Stocked(drug, .oral, .modifiedRelease, by: 1, upTo: 1, times: 2)
    var line = stocked.line(of: perDose, .regular(timesPerDay: 2))
    line.since = .instant(patient.now.adding(hours: -480))
    line.lastChanged = .instant(patient.now.adding(hours: -48))
    patient.lines = [line]
    return Made(patient: patient, drug: drug, sums: sums, perDose: perDose, isRobust: isRobust)
  }

  @Test func `agrees on every step of morphine and oxycodone`() throws {
    try Law.holds(seed: 5_400, speakingOf: 1_000, rounds: 3) { random in
      var made = try Self.made(&random)
      let each = random.number(1...20) * 2_500
      let doses = random.number(0...6)
      let stocked = Stocked(made.drug, .oral, .solution, by: 1, upTo: 1, times: 0)
      var rescue = stocked.line(of: each, .rescue)
      rescue.taken = (0..<doses).map {
        DoseTaken(at: made.patient.now.adding(hours: -$0 * 4), reason: .background)
      }
      made.patient.lines.append(rescue)
      let pain = random.number(0...10)
      made.patient.setPain(pain)
      let expected = Self.step(made, taken: each * doses, doses: doses, pain: pain)
      let answer = made.patient.answer(.titrate)
      return .that(
        Self.text(answer.outcome) == expected,
        "\(made.drug) \(made.perDose) \(each) \(doses) \(pain) \(made.isRobust): \(expected), \(answer.outcome)"
      )
    }
  }

  private static func step(_ made: Made, taken: Int, doses: Int, pain: Int) -> String {
    if made.doubled(made.regular) > 600_000 { return "DR-12" }
    if pain <= 3 && doses <= 2 { return "continue" }
    /// In twelfths.
    func allowed(isRobust: Bool) -> Int {
      let share = pain <= 3 ? 0 : pain <= 6 ? (isRobust ? 15 : 12) : (isRobust ? 16 : 15)
      let wanted = max(12 * (made.regular + taken), share * made.regular)
      return min(wanted, (isRobust ? 18 : 15) * made.regular)
    }
    if made.doubled(allowed(isRobust: true)) > 12 * 600_000 { return "DR-12" }
    let dose = Reckoner.best(allowed(isRobust: made.isRobust) / 24, of: made.sums)
    guard dose > made.perDose else { return "NO-STEP" }
    return "\(dose) 2 \(Reckoner.rescue(dose * 2, made.isRobust ? 6 : 10))"
  }

  @Test func `agrees on every taper`() throws {
    try Law.holds(seed: 5_800, speakingOf: 1_000) { random in
      let made = try Self.made(&random)
      let percent = random.number(1...50)
      let answer = made.patient.answer(.taper(percent: percent))
      let dose = made.sums.first { $0 * 100 >= made.perDose * (100 - percent) } ?? 0
      let expected =
        made.doubled(made.regular) > 600_000
        ? "DR-12"
        : dose >= made.perDose || dose == 0
          ? "NO-STEP" : "\(dose) 2 \(Reckoner.rescue(dose * 2, made.isRobust ? 6 : 10))"
      return .that(
        Self.text(answer.outcome) == expected,
        "\(made.drug) \(made.perDose) \(percent): \(expected), \(answer.outcome)")
    }
  }

  @Test func `agrees on every slow form in place of doses through the day`() throws {
    try Law.holds(seed: 5_500, speakingOf: 1_000) { random in
      var made = try Self.made(&random)
      let each = random.number(1...30) * 2_500
      let times = made.drug == "morphine" ? 6 : 4
      let stocked = Stocked(made.drug, .oral, .solution, by: 1, upTo: 1, times: times)
      var line = stocked.line(of: each, .regular(timesPerDay: times))
      line.lastChanged = made.patient.lines[0].lastChanged
      var rescue = stocked.line(of: random.number(1...10) * 2_500, .rescue)
      rescue.taken = (0..<random.number(0...4)).map {
        DoseTaken(at: made.patient.now.adding(hours: -$0), reason: .background)
      }
      made.patient.lines = [line, rescue]
      let regular = each * times
      let taken = regular + rescue.taken.count * (rescue.dose.perDose?.mass.micrograms ?? 0)
      let cap = regular * (made.isRobust ? 6 : 5)
      let dose = Reckoner.best(min(taken * 4, cap) / 8, of: made.sums)
      let expected =
        made.doubled(taken) > 600_000
        ? "DR-12"
        : dose == 0
          ? "NO-STEP" : "\(dose) 2 \(Reckoner.rescue(dose * 2, made.isRobust ? 6 : 10))"
      let answer = made.patient.answer(.convert)
      return .that(
        Self.text(answer.outcome) == expected,
        "\(made.drug) \(made.perDose): \(expected), \(answer.outcome)")
    }
  }

  @Test func `agrees on every first fentanyl patch`() throws {
    try Law.holds(seed: 5_200, speakingOf: 1_000) { random in
      var made = try Self.made(&random)
      made.patient.lines[0].lastChanged = made.patient.lines[0].since
      made.patient.setPain(random.number(0...6))
      let day = made.doubled(made.regular)
      let isImpaired = random.once(in: 3)
      if isImpaired { made.patient.setKidney(45) }
      let isBritish = made.patient.formulary.set == .unitedKingdom
      let rows =
        isBritish
        ? [(60, 25_000), (135, 50_000), (225, 75_000), (315, 100_000)]
        : [(60, 25_000), (135, 37_500), (180, 50_000), (225, 62_500), (270, 75_000)]
      let made25 = isBritish ? [12_500, 25_000, 50_000, 75_000] : (1...8).map { $0 * 12_500 }
      let row = rows.last { $0.0 * 2_000 <= day }?.1 ?? 0
      let rate = made25.last { $0 <= (isImpaired ? row / 2 : row) } ?? 0
      let isTolerant =
        made.regular >= (made.drug == "morphine" ? 60_000 : 30_000)
      let expected =
        !isTolerant
        ? "DR-01" : day < 120_000 ? "DR-17" : day > 600_000 ? "DR-12" : "\(rate)"
      let outcome = made.patient.answer(.patch(drug: "fentanyl")).outcome
      let text = outcome.patch.map { "\($0.releases.nanogramsPerHour)" } ?? outcome.refusal?.code
      let isPainNew = made.patient.context["pain-new"] == .present && isTolerant
      let isOther = isPainNew && text == "DR-18"
      return .that(
        text == expected || isOther, "\(made.drug) \(made.perDose): \(expected), \(outcome)")
    }
  }
}

extension OracleTests {
  private struct Change {
    let total: Int
    let target: ReckonedTarget
    let isSameDrug: Bool
    let isRobust: Bool
    /// Whether a half comes off in any case.
    let isHalved: Bool
    let worst: Int
    let asked: Int
  }

  @Test func `agrees on every change of opioid`() throws {
    try Law.holds(seed: 4_400, speakingOf: 800, rounds: 4) { random in
      var patient = try random.robustPatient(british: 1_000_000)
      patient.context.emergencyOpen = .absent
      let strong = Stocked.slow + Stocked.quick + Stocked.needle
      let from = random.pick(strong + Array(Stocked.patches[1...]))
      patient.lines = [random.regularLine(from, at: patient.now)]
      if random.once(in: 2) {
        patient.lines.append(random.rescueLine(Stocked.rescues[0], at: patient.now))
      }
      let isRobust = random.once(in: 2)
      if !isRobust { patient.context.frailty = 6 }
      let target = random.pick(ReckonedTarget.all)
      let counted = patient.lines.filter { $0.isRegular || !$0.taken.isEmpty }
      let isSameDrug = counted.allSatisfy { $0.drug == target.drug }
      guard !isSameDrug || from.route != target.route else { return .silent }
      var rotation = OpioidAsk.Rotation(to: target.drug)
      (rotation.route, rotation.form) = (target.route, target.form)
      rotation.reason = random.pick([.toxicity, .sideEffects, .preference])
      let asked = random.once(in: 4) ? random.number(0...99) : 0
      rotation.reduction = asked == 0 ? nil : asked
      let total = try #require(Reckoner.tenths(of: patient))
      let change = Change(
        total: total, target: target, isSameDrug: isSameDrug, isRobust: isRobust,
        isHalved: rotation.reason == .toxicity || total > 2_000_000 || from.form.isPatch,
        worst: patient.context.worstPain?.value ?? 0, asked: asked)
      let expected = Self.changed(change)
      let outcome = patient.answer(.rotate(rotation)).outcome
      return .that(
        Self.text(outcome) == expected, "\(patient.lines) \(change): \(expected), \(outcome)")
    }
  }

  private static func changed(_ change: Change) -> String {
    if change.total > 3_000_000 { return "DR-12" }
    let factor = { (row: Reckoner.Into) in
      change.isSameDrug && !change.isRobust ? row.cautious : row.to
    }
    guard let robust = dose(of: change, by: factor, isRobust: true) else { return "NO-STEP" }
    guard !change.isRobust else { return text(robust, change) }
    guard let careful = dose(of: change, by: factor, isRobust: false) else { return "NO-STEP" }
    let limit = robust.perDose * robust.count
    guard careful.perDose * careful.count > limit else { return text(careful, change) }
    let held = made(change.target, within: (limit, 1), isRobust: false)
    return held.map { text($0, change) } ?? "NO-STEP"
  }

  private static func dose(
    of change: Change, by factor: (Reckoner.Into) -> (Int, Int), isRobust: Bool
  ) -> (perDose: Int, count: Int)? {
    guard let row = Reckoner.into(change.target.drug, change.target.route) else { return nil }
    let isHalved = change.isHalved || !isRobust
    // Hundredths of twelfths that are kept, the deeper of the rule and of what is asked for.
    let rule = change.isSameDrug ? 12 : isHalved ? 6 : change.worst >= 7 ? 9 : 8
    let kept = min(rule * 100, (100 - change.asked) * 12)
    let factor = factor(row)
    // In micrograms, as a fraction.
    var limit = (change.total * kept * factor.1, 10 * 1_200 * factor.0)
    let guarded = (change.total * row.cautious.1, 10 * row.cautious.0)
    if !change.isSameDrug, guarded.0 * limit.1 < limit.0 * guarded.1 { limit = guarded }
    if let most = change.target.most, limit.0 > most * limit.1 { limit = (most, 1) }
    return made(change.target, within: limit, isRobust: isRobust)
  }

  private static func made(
    _ target: ReckonedTarget, within limit: (Int, Int), isRobust: Bool
  ) -> (perDose: Int, count: Int)? {
    for count in isRobust ? target.doses.0 : target.doses.1 {
      let each = limit.0 / (limit.1 * count)
      let dose = target.sums.map { Reckoner.best(each, of: $0) } ?? each / 500 * 500
      if dose > 0 { return (dose, count) }
    }
    return nil
  }

  private static func text(_ dose: (perDose: Int, count: Int), _ change: Change) -> String {
    let rescue = Reckoner.rescue(
      dose.perDose * dose.count, change.isRobust ? 6 : 10, of: change.target.rescue,
      within: change.target.most)
    return "\(dose.perDose) \(dose.count) \(rescue)"
  }

  /// The largest choice, in micrograms: "45000 2 15000", or the word for no dose.
  private static func text(_ outcome: OpioidOutcome) -> String {
    guard let proposal = outcome.proposals.last else {
      return outcome.refusal?.code ?? outcome.name
    }
    let rescue = proposal.rescue?.perDose.upperBound.mass.micrograms ?? 0
    return "\(proposal.perDose.upperBound.mass.micrograms) \(proposal.dosesPerDay) \(rescue)"
  }
}
