import Analgesia
import Clinical
import Testing

@Suite("A smaller dose, and fast fentanyl")
struct TaperTests {
  @Test func `V66 120 mg a day by 10 % is 108, rounded up to 55 mg twice`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 60mg x2")
    let answer = patient.answer(.taper(percent: 10))
    let proposal = try #require(answer.outcome.proposals.first)
    #expect(proposal.perDose.upperBound == PerDose(.milligrams(55)))
    #expect(answer.working.texts(in: .english).contains { $0.hasSuffix(": -8.3%") })
    #expect(proposal.rescue?.perDose.upperBound == PerDose(.milligrams(15)))
    #expect(answer.outcome == patient.answer(.taper).outcome)
  }

  @Test func `a cut is never deeper than was meant, and always lowers the dose`() throws {
    var random = SeededGenerator(seed: 66)
    for _ in 0..<1_000 {
      var patient = try Patient()
      let dose = Int.random(in: 1...28, using: &random) * 5
      let percent = Int.random(in: 1...50, using: &random)
      try patient.take("morphine oral modified-release \(dose)mg x2")
      let outcome = patient.answer(.taper(percent: percent)).outcome
      guard let after = outcome.proposals.first?.perDay.upperBound.mass else {
        #expect(outcome.refusal?.code == "NO-STEP")
        continue
      }
      let before = Mass.milligrams(dose * 2)
      let holds = after < before && after.times(100) >= before.times(100 - percent)
      if !holds { Issue.record("\(before) by \(percent): \(after)") }
    }
  }

  @Test func `a taper has its gates`() throws {
    var patient = try Patient()
    #expect(patient.answer(.taper).outcome.refusal?.code == "DR-08")
    try patient.take("morphine oral modified-release 60mg x2")
    for percent in [0, 51, -1] {
      #expect(
        patient.answer(.taper(percent: percent)).outcome
          == .refuse(.unusable(.notATaper(percent))))
    }
    patient.context.ageYears = 17
    #expect(patient.answer(.taper).outcome == .refuse(.underAge))
    patient.context.ageYears = 60
    patient.context.sedation = .fresh(3)
    #expect(patient.answer(.taper).outcome == .hold)
    patient.context.sedation = .fresh(1)
    try patient.take("methadone oral immediate-release 5mg x3")
    #expect(patient.answer(.taper).outcome == .refuse(.methadone))
  }

  @Test func `V60 fast fentanyl starts at its lowest, whatever the background`() throws {
    for dose in ["30mg", "60mg", "145mg"] {
      var patient = try Patient()
      try patient.take("morphine oral modified-release \(dose) x2", days: 30)
      patient.change(hoursAgo: 720)
      patient.setPain(3)
      let cards = patient.answer(.transmucosal(drug: "fentanyl")).outcome.cards
      let starts = cards.map { ($0.form, $0.start) }
      #expect(starts.first { $0.0 == .lozenge }?.1 == Mass(micrograms: 200))
      #expect(starts.first { $0.0 == .sublingualTablet }?.1 == Mass(micrograms: 100))
      #expect(cards.allSatisfy { $0.mostUnitsPerEpisode <= 2 })
    }
    #expect(FastFentanylCard.mostEpisodesInADay == 4)
  }

  @Test
  func `V61 no fast fentanyl without tolerance (DR-02), nor over pain that is not controlled`()
    throws
  {
    var patient = try Patient()
    patient.setPain(3)
    let ask = OpioidAsk.transmucosal(drug: "fentanyl")
    #expect(patient.answer(ask).outcome.refusal?.code == "DR-02")
    try patient.take("morphine oral modified-release 60mg x2", days: 30)
    patient.change(hoursAgo: 720)
    #expect(patient.answer(ask).outcome.cards.count == 4)
    patient.setPain(4)
    #expect(patient.answer(ask).outcome == .refuse(.backgroundNotControlled))
    patient.setPain(3)
    try patient.takeRescue("morphine oral solution 20mg", [(.incident, 4)])
    #expect(patient.answer(ask).outcome.cards.count == 4)
    try patient.takeRescue("morphine oral solution 10mg", [(.incident, 1)])
    #expect(patient.answer(ask).outcome == .refuse(.backgroundNotControlled))
    patient.context.averagePain = nil
    #expect(patient.answer(ask).outcome == .refuse(.missing([SafetyGap(.pain)])))
  }
}
