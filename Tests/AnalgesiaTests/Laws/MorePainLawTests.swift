import Analgesia
import Clinical
import Testing

/// More pain and more rescue never lower what is proposed.
@Suite("The laws of more pain")
struct MorePainLawTests {
  @Test func `more pain never lowers a start or a step`() throws {
    try Law.holds(seed: 1_301, speakingOf: 30) { random in
      let patient = try random.patient()
      let ask = random.pick([OpioidAsk.start, .titrate])
      var worse = patient
      let before = patient.context.averagePain?.value ?? 0
      worse.setPain(random.number(before...10))
      let (first, second) = (morphine(patient, ask), morphine(worse, ask))
      guard first > .zero, second > .zero else { return .silent }
      return .that(
        first <= second, "\(ask): \(patient.answer(ask).outcome), \(worse.answer(ask).outcome)")
    }
  }

  /// What is proposed of strong opioids: a weak one beside them has a place for moderate pain alone.
  private func morphine(_ patient: Patient, _ ask: OpioidAsk) -> Rational {
    let strong = patient.answer(ask).outcome.proposals.filter {
      patient.formulary[$0.drug]?.kind == .strongOpioid
    }
    return strong.map(\.perDay.upperBound.mass.milligrams).max() ?? .zero
  }

  @Test func `more rescue for background pain never lowers a step`() throws {
    try Law.holds(seed: 1_302, speakingOf: 50) { random in
      var patient = try random.robustPatient()
      patient.lines = [
        random.regularLine(random.pick(Stocked.slow + Stocked.patches), at: patient.now)
      ]
      patient.lines.append(random.rescueLine(Stocked.rescues[0], at: patient.now))
      let before = patient.boldness(of: .titrate)
      let extra = DoseTaken(at: patient.now.adding(hours: -1), reason: .background)
      patient.lines[1].taken.append(extra)
      let after = patient.boldness(of: .titrate)
      guard before > .zero, after > .zero else { return .silent }
      return .that(before <= after, "\(patient.lines)")
    }
  }

  @Test func `worse pain never lowers what a change of opioid comes to`() throws {
    try Law.holds(seed: 1_303, speakingOf: 50) { random in
      var patient = try random.patient()
      let ask = OpioidAsk.rotate(random.rotation())
      let before = patient.boldness(of: ask)
      let worst = patient.context.worstPain?.value ?? 0
      patient.context.worstPain = PainScore(random.number(worst...10))
      guard before > .zero else { return .silent }
      return .that(before <= patient.boldness(of: ask), "\(ask)")
    }
  }

  @Test func `the need follows the dose: twice of everything needs twice as much`() throws {
    try Law.holds(seed: 1_304, speakingOf: 1_000) { random in
      let regular = Rational(random.number(1...300_000), over: 1_000)
      let rescue = Rational(random.number(0...200_000), over: 1_000)
      let doses = random.number(0...8)
      guard let pain = PainScore(random.number(0...10)) else { return .silent }
      let patient = random.pick(Start.Patient.allCases)
      let need = TitrationNeed(
        regular: regular, rescue: (rescue, doses), pain: pain, patient: patient)
      let twice = TitrationNeed(
        regular: regular * 2, rescue: (rescue * 2, doses), pain: pain, patient: patient)
      return .that(
        twice.wanted == need.wanted * 2 && twice.cap == need.cap * 2
          && twice.allowed == need.allowed * 2 && need.allowed <= need.cap
          && need.wanted >= regular && need.allowed >= regular,
        "\(need)")
    }
  }

  @Test func `the vulnerable need no more than the robust, and reach no further`() throws {
    try Law.holds(seed: 1_305, speakingOf: 1_000) { random in
      let regular = Rational(random.number(1...300_000), over: 1_000)
      let rescue = (Rational(random.number(0...200_000), over: 1_000), random.number(0...8))
      guard let pain = PainScore(random.number(0...10)) else { return .silent }
      let needs = [Start.Patient.standard, .vulnerable].map {
        TitrationNeed(regular: regular, rescue: rescue, pain: pain, patient: $0)
      }
      return .that(
        needs[1].wanted <= needs[0].wanted && needs[1].cap < needs[0].cap
          && needs[1].allowed <= needs[0].allowed && needs[0].isMet == needs[1].isMet,
        "\(needs)")
    }
  }
}
