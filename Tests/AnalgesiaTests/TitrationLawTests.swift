import Analgesia
import Clinical
import Testing

/// Laws of titration, tried on many made-up patients.
@Suite("The laws of titration")
struct TitrationLawTests {
  private let cases = 2_000

  @Test
  func `one step never exceeds half of the dose, a quarter when vulnerable, and is made`() throws {
    var random = SeededGenerator(seed: 54)
    let formulary = try Content.british.get()
    for _ in 0..<cases {
      let patient = try patient(using: &random, in: formulary)
      let answer = patient.answer(.titrate)
      guard let proposal = answer.outcome.proposals.first else { continue }
      let before = try #require(patient.lines[0].perDay).mass
      let after = proposal.perDay.upperBound.mass
      let parts = patient.opioidCase.vulnerable.finding == .absent ? 6 : 5
      let product = formulary[proposal.drug]?.product(.oral, proposal.form, in: .unitedKingdom)
      let isMade =
        product?.largestDose(upTo: proposal.perDose.upperBound.mass)?.total
        == proposal.perDose.upperBound.mass
      let rescue = proposal.rescue?.perDose.upperBound.mass ?? .zero
      let holds =
        after > before && after.times(4) <= before.times(parts) && isMade
        && rescue.times(parts == 6 ? 6 : 10) <= after
      if !holds { Issue.record("\(before) became \(after), rescue \(rescue)") }
    }
  }

  @Test func `H19 taking away any input never makes a titration bolder`() throws {
    var random = SeededGenerator(seed: 55)
    let formulary = try Content.british.get()
    for _ in 0..<cases / 10 {
      let patient = try patient(using: &random, in: formulary)
      let answer = patient.answer(.titrate)
      if ["DR-16", "ALLERGY"].contains(answer.outcome.refusal?.code) { continue }
      for (index, delete) in (CautionTests.deletions + Self.deletions).enumerated() {
        var poorer = patient
        delete(&poorer)
        let after = poorer.answer(.titrate)
        guard boldness(after) > boldness(answer) else { continue }
        Issue.record("deletion \(index): \(answer.outcome) became \(after.outcome)")
      }
    }
  }

  private static let deletions: [@Sendable (inout Patient) -> Void] = [
    { $0.lines[0].lastChanged = nil }, { $0.lines[0].since = nil }, { $0.context.restPain = nil },
    { $0.context.worstPain = nil }, { $0.context.dying = .notAssessed },
    { $0.context.emergencyOpen = .notAssessed },
  ]

  @Test func `worse kidneys never raise a titrated dose`() throws {
    var random = SeededGenerator(seed: 56)
    let formulary = try Content.british.get()
    for _ in 0..<cases / 40 {
      var patient = try patient(using: &random, in: formulary)
      var previous = Rational.zero
      for kidney in [1, 14, 15, 29, 30, 59, 60, 120] {
        patient.setKidney(kidney)
        let now = boldness(patient.answer(.titrate))
        if now < previous { Issue.record("at \(kidney)") }
        previous = max(previous, now)
      }
    }
  }

  @Test func `the order of entry never matters`() throws {
    var random = SeededGenerator(seed: 57)
    let formulary = try Content.british.get()
    for _ in 0..<cases / 10 {
      var patient = try patient(using: &random, in: formulary)
      let answer = patient.answer(.titrate)
      patient.lines.shuffle(using: &random)
      for index in patient.lines.indices { patient.lines[index].taken.shuffle(using: &random) }
      let other = patient.answer(.titrate)
      if other != answer { Issue.record("\(answer.outcome) and \(other.outcome)") }
    }
  }

  @Test func `more pain and more rescue never lower the need, and the cap never moves`() throws {
    for patient in Start.Patient.allCases {
      for regular in stride(from: 10, through: 200, by: 10) {
        var previous: [Rational] = []
        for value in 0...10 {
          let pain = try #require(PainScore(value))
          let needs = (0...8).map { doses in
            TitrationNeed(
              regular: Rational(regular), rescue: (Rational(doses * 5), doses), pain: pain,
              patient: patient)
          }
          let wanted = needs.map(\.wanted)
          #expect(wanted == wanted.sorted())
          #expect(zip(previous, wanted).allSatisfy { $0 <= $1 })
          #expect(Set(needs.map(\.cap)).count == 1)
          #expect(needs.allSatisfy { $0.allowed <= $0.cap && $0.wanted >= Rational(regular) })
          previous = wanted
        }
      }
    }
  }

  /// What the answer would let anyone give in 24 hours, and the largest rescue dose, in mg.
  private func boldness(_ answer: OpioidAnswer) -> Rational {
    answer.outcome.proposals.map {
      $0.perDay.upperBound.mass.milligrams
        + ($0.rescue?.perDose.upperBound.mass.milligrams ?? .zero)
    }.max() ?? .zero
  }

  private func patient(
    using random: inout SeededGenerator, in formulary: Formulary
  ) throws -> Patient {
    var patient = try Patient()
    let strengths = [5, 10, 15, 20, 25, 30, 45, 60, 75, 90, 100, 120]
    let dose = strengths.randomElement(using: &random) ?? 30
    let drugs = ["morphine oral modified-release", "oxycodone oral modified-release"]
    try patient.take("\(drugs.randomElement(using: &random) ?? drugs[0]) \(dose)mg x2")
    patient.change(hoursAgo: Int.random(in: 40...60, using: &random))
    let rescue = [5, 10, 15, 20].randomElement(using: &random) ?? 10
    let reasons = [DoseTaken.Reason.background, .incident, .preEmptive, .procedural]
    try patient.takeRescue(
      "morphine oral solution \(rescue)mg",
      reasons.map { ($0, Int.random(in: 0...3, using: &random)) })
    patient.setPain(Int.random(in: 0...10, using: &random))
    patient.context.restPain = PainScore(Int.random(in: 0...12, using: &random))
    patient.setKidney([20, 40, 70, 90].randomElement(using: &random) ?? 90)
    patient.context.frailty = Int.random(in: 1...7, using: &random)
    patient.context.childPugh = [ChildPugh.none, .none, .mild, .severe].randomElement(
      using: &random)
    let others = [[], [], ["lorazepam"], ["clarithromycin"], ["other: arnica"]]
    patient.context.coMedicines = Set(others.randomElement(using: &random) ?? [])
    return patient
  }
}
