import Analgesia
import CarePathway
import Clinical
import Testing

@Suite("The bone agent in hypercalcaemia")
struct BoneAgentInHypercalcaemiaTests {
  /// The patient of the contract, with fluids running since the high calcium.
  private static var wet: FactsCase {
    var patient = FactsCase.contractPatient
    let now = patient.hours(ago: 0)
    patient.treatment("fluids") { $0.started = now }
    return patient
  }

  private static func first(_ patient: FactsCase) throws -> BoneAgentAdvice {
    try #require(agents(patient).first)
  }

  private static func agents(_ patient: FactsCase) -> [BoneAgentAdvice] {
    patient.evaluation.boneAgents(in: .unitedKingdom)
  }

  @Test
  func `The patient of the contract waits for fluids, with the dose that follows`() throws {
    let agent = try Self.first(.contractPatient)
    #expect(agent.name == "zoledronic acid")
    #expect(agent.indication == .hypercalcaemia)
    #expect(agent.outcome == .hold)
    #expect(agent.perDose == .milligrams(4))
    #expect(agent.blockedBy == [.rehydration])
    #expect(agent.working.contains { $0.contains("3.36") })
  }

  @Test
  func `After fluids it is proposed, and a weak kidney does not cut it`() throws {
    var patient = Self.wet
    patient.measureOnly("creatinine", "399umol/L")
    let agent = try Self.first(patient)
    #expect(agent.outcome == .proposal)
    #expect(agent.perDose == .milligrams(4))
  }

  @Test
  func `From 400 a specialist decides, and denosumab is named without a dose`() {
    var patient = Self.wet
    patient.measureOnly("creatinine", "400umol/L")
    let agents = Self.agents(patient)
    #expect(agents.map(\.drug) == ["zoledronic-acid", "denosumab"])
    #expect(agents.map(\.outcome) == [.specialist, .specialist])
    #expect(agents.map(\.perDose) == [nil, nil])
  }

  @Test
  func `Kidney injury is for a specialist`() throws {
    var patient = Self.wet
    patient.answer("acute-kidney-injury")
    let agent = try Self.first(patient)
    #expect(agent.outcome == .specialist)
    #expect(agent.blockedBy == [.acuteKidneyInjury])
  }

  @Test(arguments: [(6, true), (8, false)])
  func `A second dose waits for seven days`(days: Int, isTooSoon: Bool) throws {
    var patient = Self.wet
    let last = patient.days(ago: days)
    patient.treatment("bone-agent") { given in
      given.agent = "zoledronic-acid"
      given.last = last
      given.indication = "hypercalcaemia"
    }
    let agent = try Self.first(patient)
    #expect(agent.blockedBy.contains(.retreatment) == isTooSoon)
    #expect((agent.perDose == nil) == isTooSoon)
  }

  @Test
  func `A calcium within 48 hours of a dose does not call for another`() throws {
    var patient = Self.wet
    let last = patient.hours(ago: 30)
    patient.treatment("bone-agent") { given in
      given.agent = "zoledronic-acid"
      given.last = last
    }
    #expect(try Self.first(patient).blockedBy.contains(.calciumTooSoon))
  }

  @Test
  func `A mild high calcium goes by the kidney rule for bone metastases`() throws {
    var patient = FactsCase.contractPatient
    patient.facts.primary.hormoneState = .castrationResistant
    patient.forget("calcium-total")
    patient.measure("calcium-adjusted", "2.80mmol/L", hoursAgo: 0)
    patient.measureOnly("creatinine", "250umol/L")
    let agent = try Self.first(patient)
    #expect(agent.indication == .boneMetastases)
    #expect(agent.outcome == .refuse)
    #expect(agent.perDose == nil)
  }
}
