import Analgesia
import Clinical
import Testing

/// Laws of a change of opioid, against the oral morphine that ``Reckoner`` makes of what is taken.
@Suite("The laws of a change")
struct ChangeLawTests {
  @Test
  func `H09 a change keeps at most three quarters, a half where it must, and stays under G-MAX`()
    throws
  {
    try Law.holds(seed: 1_501, speakingOf: 100) { random in
      let patient = try random.patient()
      let rotation = random.rotation()
      let proposals = patient.answer(.rotate(rotation)).outcome.proposals
      guard let largest = proposals.last, let total = Reckoner.tenths(of: patient),
        let row = Reckoner.into(largest.drug, largest.route),
        patient.lines.contains(where: { $0.isRegular && $0.drug != rotation.drug })
      else { return .silent }
      let leavesWeak = patient.opioidCase.regularOpioids.allSatisfy {
        patient.formulary[$0.drug]?.kind == .weakOpioid
      }

      let isHalved =
        patient.opioidCase.vulnerable.patient == .vulnerable || rotation.reason == .toxicity
        || total > 2_000_000 || patient.lines.contains { $0.isRegular && $0.form.isPatch }
      let day = largest.perDay.upperBound.mass.micrograms * 10
      let kept = isHalved ? (1, 2) : (3, 4)
      if leavesWeak { return .that(day * row.to.0 <= 300_000 * row.to.1, "\(largest)") }
      return .that(
        day * row.to.0 * kept.1 <= total * row.to.1 * kept.0
          && day * row.cautious.0 <= total * row.cautious.1,
        "\(rotation) of \(total): \(largest)")
    }
  }

  @Test func `H07 there and back again never gains`() throws {
    try Law.holds(seed: 1_502, speakingOf: 50) { random in
      var patient = try random.robustPatient()
      patient.context.emergencyOpen = .absent
      patient.lines = [
        random.regularLine(random.pick(Stocked.slow + Stocked.quick), at: patient.now)
      ]
      let from = patient.lines[0]
      var there = OpioidAsk.Rotation(to: random.pick(["morphine", "oxycodone", "hydromorphone"]))
      there.reason = .sideEffects
      guard there.drug != from.drug,
        let first = patient.answer(.rotate(there)).outcome.proposals.last
      else { return .silent }
      var second = patient
      second.lines = [
        RegimenLine(
          drug: first.drug, route: first.route, form: first.form,
          dose: .mass(first.perDose.upperBound), schedule: .regular(timesPerDay: first.dosesPerDay))
      ]
      var back = OpioidAsk.Rotation(to: from.drug)
      back.form = from.form
      guard let last = second.answer(.rotate(back)).outcome.proposals.last else { return .silent }
      let start = try #require(from.perDay)
      return .that(last.perDay.upperBound <= start, "\(from) by \(first): \(last)")
    }
  }

  @Test func `a deeper cut that is asked for never gives more`() throws {
    try Law.holds(seed: 1_503, speakingOf: 100) { random in
      let patient = try random.patient()
      var rotation = random.rotation()
      let cut = random.number(0...99)
      rotation.reduction = cut
      let before = patient.boldness(of: .rotate(rotation))
      rotation.reduction = random.number(cut...99)
      guard before > .zero else { return .silent }
      return .that(patient.boldness(of: .rotate(rotation)) <= before, "\(rotation) from \(cut)")
    }
  }

  @Test func `a cut that is asked for is never less than the rule's`() throws {
    try Law.holds(seed: 1_504, speakingOf: 100) { random in
      let patient = try random.patient()
      var rotation = random.rotation()
      rotation.reduction = nil
      let rule = patient.boldness(of: .rotate(rotation))
      rotation.reduction = random.number(-50...150)
      guard rule > .zero else { return .silent }
      return .that(patient.boldness(of: .rotate(rotation)) <= rule, "\(rotation)")
    }
  }

  @Test func `above 300 mg of oral morphine no figure is given`() throws {
    try Law.holds(seed: 1_505, speakingOf: 50) { random in
      var patient = try random.patient()
      let slow = Stocked("morphine", .oral, .modifiedRelease, by: 5_000, upTo: 60, times: 2)
      var line = slow.line(of: random.number(31...120) * 5_000, .regular(timesPerDay: 2))
      line.since = .instant(patient.now.adding(hours: -480))
      line.lastChanged = line.since
      patient.lines = [line]
      let ask = random.question()
      let boldness = patient.boldness(of: ask)
      if case .transmucosal = ask { return .silent }
      return .that(boldness == .zero, "\(ask): \(patient.answer(ask).outcome)")
    }
  }

  @Test func `the spread of tables goes from the lowest row to the highest and holds every row`()
    throws
  {
    try Law.holds(seed: 1_506, speakingOf: 50) { random in
      let patient = try random.patient()
      let answer = patient.answer(.rotate(random.rotation()))
      guard let spread = answer.spread, let lowest = spread.lowest, let highest = spread.highest
      else { return .silent }
      let holds = spread.rows.allSatisfy {
        lowest <= $0.dose.lowerBound && $0.dose.upperBound <= highest
          && $0.dose.lowerBound <= $0.dose.upperBound && $0.dose.lowerBound > .zero
      }
      // Less the reduction, what is proposed lies under the highest table.
      let proposed = answer.outcome.proposals.last?.perDay.upperBound.mass.milligrams ?? .zero
      return .that(holds && proposed <= highest, "\(spread.rows): \(answer.outcome)")
    }
  }

  @Test func `a slow form in place of doses through the day never gives more than was taken`()
    throws
  {
    try Law.holds(seed: 1_507, speakingOf: 150) { random in
      var patient = try random.patient()
      patient.lines[safely: 0] = random.regularLine(random.pick(Stocked.quick), at: patient.now)
      guard let dose = patient.answer(.convert).outcome.proposals.last,
        let before = patient.lines.first?.perDay
      else { return .silent }
      let line = patient.lines.filter { $0.drug == dose.drug && !$0.isRegular }
      let taken = line.flatMap { line in
        line.taken(inLast: 24, before: patient.now).filter { $0.reason == .background }
          .compactMap { $0.amount ?? line.dose.perDose }
      }
      let rescue = taken.map(\.mass).reduce(.zero, +)
      let regular = patient.lines.filter { $0.isRegular }.compactMap(\.perDay).reduce(
        PerDay(.zero), +)
      let parts = patient.opioidCase.vulnerable.patient == .standard ? 6 : 5
      let given = dose.perDay.upperBound.mass
      return .that(
        given <= regular.mass + rescue && given.times(4) <= regular.mass.times(parts),
        "\(before) and \(rescue): \(dose)")
    }
  }
}

extension Array {
  /// The element there; setting one where the array is empty appends it.
  subscript(safely index: Int) -> Element? {
    get { indices.contains(index) ? self[index] : nil }
    set {
      guard let newValue else { return }
      if indices.contains(index) { self[index] = newValue } else { append(newValue) }
    }
  }
}
