import Analgesia
import CarePathway
import Clinical
import Testing

@Suite("The bone agent")
struct BoneAgentAdviceTests {
  /// A woman with breast cancer in bone for whom everything before a dose is settled.
  private static var ready: FactsCase {
    var patient = FactsCase()
    patient.facts.person.ageYears = 66
    patient.facts.person.sex = .female
    patient.facts.person.weight = Quantity("70kg")
    patient.facts.person.height = Quantity("168cm")
    patient.facts.primary = PrimaryCancer(cancer: .breast, status: .known)
    patient.facts.medicinesComplete = .present
    patient.lesion("femur", .bone(value: .femur))
    patient.measure("calcium-adjusted", "2.35mmol/L")
    patient.measure("creatinine", "70umol/L")
    patient.measure("vitamin-d", "60nmol/L")
    var dental = DentalRecord()
    dental.examined = patient.days(ago: 10)
    patient.facts.dental = dental
    patient.facts.prognosis = Prognosis(estimate: .overSixMonths)
    return patient
  }

  private static func agents(
    _ patient: FactsCase, in set: ReferenceSet = .unitedKingdom
  ) -> [BoneAgentAdvice] {
    patient.evaluation.boneAgents(in: set)
  }

  @Test
  func `With everything settled both agents are proposed, each with dose, working and source`()
    throws
  {
    let agents = Self.agents(Self.ready)
    #expect(agents.map(\.drug) == ["zoledronic-acid", "denosumab"])
    #expect(agents.map(\.outcome) == [.proposal, .proposal])
    #expect(agents.map(\.perDose) == [.milligrams(4), .milligrams(120)])
    for agent in agents {
      #expect(agent.blockedBy == [])
      #expect(!agent.working.isEmpty && !agent.citations.isEmpty)
    }
  }

  @Test
  func `V83 in obesity both clearances are shown and the lower band decides`() throws {
    var patient = Self.ready
    patient.facts.person.ageYears = 60
    patient.facts.person.weight = Quantity("100kg")
    patient.facts.person.height = Quantity("160cm")
    patient.measureOnly("creatinine", "110umol/L")
    let agent = try #require(Self.agents(patient).first)
    #expect(agent.perDose == Mass(micrograms: 3_500))
    #expect(agent.working.contains { $0.contains("75.6") })
    #expect(agent.working.contains { $0.contains("54.0") || $0.contains("54 ") })
  }

  @Test
  func `V63 a clearance of 44.9 gives 3.3 mg`() throws {
    var patient = Self.ready
    patient.facts.person.ageYears = 70
    patient.facts.person.sex = .male
    patient.facts.person.weight = Quantity("60kg")
    patient.measureOnly("creatinine", "115umol/L")
    let agent = try #require(Self.agents(patient).first)
    #expect(agent.perDose == Mass(micrograms: 3_300))
  }

  @Test
  func `Below 30 zoledronic acid is refused and denosumab is a specialist's matter`() throws {
    var patient = Self.ready
    patient.propose("zoledronic-acid")
    patient.measureOnly("creatinine", "250umol/L")
    let agents = Self.agents(patient)
    #expect(agents.map(\.outcome) == [.refuse, .specialist])
    #expect(agents[0].code == "GATE R-029")
    #expect(agents.map(\.perDose) == [nil, nil])
    #expect(agents.allSatisfy { $0.blockedBy == [.clearanceBelow30] })
  }

  @Test(arguments: [
    ("calcium-adjusted", "2.10mmol/L", BoneAgentBlock.hypocalcaemia, false),
    ("vitamin-d", "40nmol/L", .vitaminDLow, true),
  ])
  func `H25 a low calcium withholds both doses, a low vitamin D is put right first`(
    kind: MeasurementKind, value: String, block: BoneAgentBlock, isDoseShown: Bool
  ) {
    var patient = Self.ready
    patient.measure(kind, value, hoursAgo: 0)
    for agent in Self.agents(patient) {
      #expect(agent.outcome == .hold)
      #expect(agent.blockedBy == [block])
      #expect((agent.perDose != nil) == isDoseShown)
    }
  }

  @Test
  func `H19 what is taken away is asked for by name, and never makes a dose of a refusal`() {
    let cases: [(BoneAgentBlock, (inout FactsCase) -> Void)] = [
      (.creatinineNotRecorded, { $0.forget("creatinine") }),
      (.weightNotRecorded, { $0.facts.person.weight = nil }),
      (.sexNotRecorded, { $0.facts.person.sex = .notAssessed }),
      (.calciumNotRecorded, { $0.forget("calcium-adjusted") }),
      (.vitaminDNotRecorded, { $0.forget("vitamin-d") }),
      (.dentalExamination, { $0.facts.dental = nil }),
    ]
    for (block, take) in cases {
      var patient = Self.ready
      take(&patient)
      for agent in Self.agents(patient) {
        #expect(agent.outcome == .hold, "\(block) \(agent.drug)")
        #expect(agent.blockedBy.contains(block), "\(block) \(agent.drug)")
      }
    }
  }

  @Test
  func `H20 a creatinine of eight days ago computes no dose`() throws {
    var patient = Self.ready
    patient.forget("creatinine")
    patient.measure("creatinine", "70umol/L", hoursAgo: 8 * 24)
    let agent = try #require(Self.agents(patient).first)
    #expect(agent.perDose == nil)
    #expect(agent.blockedBy.contains(.creatinineNotRecorded))
  }

  @Test
  func `A possible pregnancy refuses, and an unknown age keeps the question open`() {
    var patient = Self.ready
    patient.facts.person.ageYears = 40
    #expect(Self.agents(patient).allSatisfy { $0.code == "GATE R-070" && $0.perDose == nil })
    patient.facts.person.ageYears = nil
    #expect(Self.agents(patient).allSatisfy { $0.outcome == .hold && $0.perDose == nil })
  }

  @Test
  func `Another agent that still acts is a duplicate and refuses`() throws {
    var patient = Self.ready
    let last = patient.days(ago: 60)
    patient.treatment("bone-agent") { given in
      given.agent = "denosumab"
      given.last = last
    }
    patient.propose("zoledronic-acid")
    let agent = try #require(Self.agents(patient).first)
    #expect(agent.outcome == .refuse)
    #expect(agent.blockedBy == [.duplicate])
  }

  @Test(arguments: [(20, BoneAgentAdvice.Outcome.wait), (21, .proposal)])
  func `A dose is waited for until its interval is over`(
    days: Int, outcome: BoneAgentAdvice.Outcome
  ) throws {
    var patient = Self.ready
    let last = patient.days(ago: days)
    patient.treatment("bone-agent") { given in
      given.agent = "zoledronic-acid"
      given.last = last
    }
    let agent = try #require(Self.agents(patient).first)
    #expect(agent.outcome == outcome)
    #expect((agent.perDose == nil) == (outcome == .wait))
    #expect((agent.until != nil) == (outcome == .wait))
  }

  @Test(arguments: [
    ("154umol/L", "110umol/L", true), ("153umol/L", "110umol/L", false),
  ])
  func `A rise of the creatinine withholds zoledronic acid`(
    now: String, before: String, isHeld: Bool
  ) throws {
    var patient = Self.ready
    patient.facts.person.weight = Quantity("120kg")
    patient.measure("creatinine-baseline", before)
    patient.measureOnly("creatinine", now)
    let agent = try #require(Self.agents(patient).first)
    #expect(agent.blockedBy.contains(.creatinineRise) == isHeld)
    #expect((agent.perDose == nil) == isHeld)
  }

  @Test
  func `In the United Kingdom prostate cancer has denosumab with the word about its funding`() {
    var patient = Self.ready
    patient.facts.person.sex = .male
    patient.facts.primary = PrimaryCancer(cancer: .prostate, status: .known)
    patient.propose("denosumab")
    let british = Self.agents(patient).first?.working ?? []
    let american = Self.agents(patient, in: .unitedStates).first?.working ?? []
    #expect(british.contains { $0.contains("TA265") })
    #expect(!american.contains { $0.contains("TA265") })
  }

  @Test
  func `Nothing calls for an agent, and another drug is left to a specialist`() throws {
    var patient = Self.ready
    patient.facts.primary = PrimaryCancer(cancer: .lymphoma, status: .known)
    #expect(Self.agents(patient) == [])
    patient.propose("pamidronate")
    let agent = try #require(Self.agents(patient).first)
    #expect(agent.outcome == .specialist)
    #expect(agent.perDose == nil)
  }
}
