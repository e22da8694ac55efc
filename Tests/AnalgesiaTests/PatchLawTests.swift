import Analgesia
import Clinical
import Testing

/// Laws of patches, tapers and fast fentanyl, tried on many made-up patients.
@Suite("The laws of patches")
struct PatchLawTests {
  private static let asks: [OpioidAsk] = [
    .patch(drug: "fentanyl"), .patch(drug: "buprenorphine"), .transmucosal(drug: "fentanyl"),
    .titrate, .convert,
  ]

  @Test func `H19 taking away any input never makes a patch bolder`() throws {
    var random = SeededGenerator(seed: 190)
    for _ in 0..<120 {
      let patient = try patient(using: &random)
      for ask in Self.asks {
        let answer = patient.answer(ask)
        let isOfTakenDrug = ["DR-16", "ALLERGY"].contains(answer.outcome.refusal?.code)
        for (index, delete) in (CautionTests.deletions + Self.deletions).enumerated() {
          var poorer = patient
          delete(&poorer)
          let after = poorer.answer(ask)
          guard boldness(after) > boldness(answer), !isOfTakenDrug else { continue }
          Issue.record("deletion \(index), \(ask): \(answer.outcome) became \(after.outcome)")
        }
      }
    }
  }

  private static let deletions: [@Sendable (inout Patient) -> Void] = [
    { $0.lines[0].lastChanged = nil }, { $0.lines[0].since = nil }, { $0.context.restPain = nil },
  ]

  @Test func `worse kidneys never raise a patch`() throws {
    var random = SeededGenerator(seed: 191)
    for _ in 0..<120 {
      var patient = try patient(using: &random)
      for ask in Self.asks {
        var previous = Rational.zero
        for kidney in [1, 14, 15, 29, 30, 59, 60, 120] {
          patient.setKidney(kidney)
          let now = boldness(patient.answer(ask))
          if now < previous { Issue.record("\(ask) at \(kidney)") }
          previous = max(previous, now)
        }
      }
    }
  }

  @Test func `the order of entry never matters to a patch`() throws {
    var random = SeededGenerator(seed: 192)
    for _ in 0..<200 {
      var patient = try patient(using: &random)
      let answers = Self.asks.map { patient.answer($0).outcome }
      patient.lines.shuffle(using: &random)
      for index in patient.lines.indices { patient.lines[index].taken.shuffle(using: &random) }
      #expect(Self.asks.map { patient.answer($0).outcome } == answers)
    }
  }

  @Test func `a first patch never stands for more oral morphine than was taken`() throws {
    var random = SeededGenerator(seed: 193)
    for _ in 0..<500 {
      let patient = try patient(using: &random)
      guard let patch = patient.answer(.patch(drug: "fentanyl")).outcome.patch,
        !patient.lines[0].form.isPatch
      else { continue }
      let total = try DailyOpioidTotal.withRescue(
        patient.lines, in: patient.formulary, at: patient.now)
      let holds =
        patch.releases.microgramsPerHour * Rational(12, over: 5) <= total.oralMorphine
      if !holds { Issue.record("\(total.oralMorphine): \(patch.releases)") }
    }
  }

  /// The oral morphine that the answer lets anyone give in 24 hours, with one rescue dose, in mg.
  private func boldness(_ answer: OpioidAnswer) -> Rational {
    let regular = answer.outcome.proposals.map {
      $0.perDay.upperBound.mass.milligrams
        + ($0.rescue?.perDose.upperBound.mass.milligrams ?? .zero)
    }
    let patch = answer.outcome.patch.map {
      $0.releases.microgramsPerHour * Rational(12, over: 5)
        + ($0.rescue?.dose.perDose.upperBound.mass.milligrams ?? .zero)
    }
    let cards = Rational(answer.outcome.cards.count)
    return (regular + [patch].compactMap { $0 }).max() ?? cards
  }

  private func patient(using random: inout SeededGenerator) throws -> Patient {
    var patient = try Patient()
    let lines = [
      "morphine oral modified-release 40mg x2", "morphine oral modified-release 75mg x2",
      "morphine oral solution 15mg x6", "oxycodone oral modified-release 30mg x2",
      "fentanyl transdermal patch-72-hour 25microgram/h", "morphine oral modified-release 15mg x2",
      "fentanyl transdermal patch-72-hour 50microgram/h",
    ]
    try patient.take(lines.randomElement(using: &random) ?? lines[0], days: 20)
    let hours = [480, 480, 200, 100, 30].randomElement(using: &random) ?? 480
    patient.change(hoursAgo: hours)
    let rescue = [5, 10, 20].randomElement(using: &random) ?? 10
    try patient.takeRescue(
      "morphine oral solution \(rescue)mg",
      [
        (.background, Int.random(in: 0...5, using: &random)),
        (.incident, Int.random(in: 0...2, using: &random)),
      ])
    patient.setPain(Int.random(in: 0...8, using: &random))
    patient.context.restPain = PainScore(Int.random(in: 0...12, using: &random))
    patient.setKidney([20, 45, 70, 90].randomElement(using: &random) ?? 90)
    patient.context.frailty = Int.random(in: 1...7, using: &random)
    patient.context.childPugh = [ChildPugh.none, .none, .mild, .severe].randomElement(
      using: &random)
    return patient
  }
}
