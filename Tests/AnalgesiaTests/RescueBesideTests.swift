import Analgesia
import Clinical
import Testing

@Suite("The rescue dose beside a regular opioid")
struct RescueBesideTests {
  @Test(arguments: ["swallowing-lost", "gut-absorption-doubtful"])
  func `is not given by mouth when the mouth or the gut fails`(sign: String) throws {
    for line in [
      "fentanyl transdermal patch-72-hour 50micrograms/h", "morphine oral modified-release 30mg x2",
    ] {
      var patient = try Patient()
      try patient.take(line, days: 10)
      #expect(patient.answer(.rescue).outcome.rescue != nil)
      patient.context.findings[FindingID(rawValue: sign)] = .present
      #expect(patient.answer(.rescue).outcome == .specialist(.oralRouteLost))
    }
  }

  @Test func `stays with the regular dose within the ceiling, or is refused (DR-05)`() throws {
    var patient = try Patient()
    try patient.take("tapentadol oral modified-release 250mg x2")
    #expect(
      patient.answer(.rescue).outcome
        == .refuse(.ceiling(drug: "tapentadol", perDay: PerDay(.milligrams(500)))))
    patient.lines = []
    try patient.take("tapentadol oral immediate-release 100mg x3")
    #expect(
      patient.answer(.rescue).outcome.rescue?.dose.perDose.upperBound
        == PerDose(.milligrams(50)))
    patient.lines = []
    try patient.take("tapentadol oral immediate-release 100mg x4")
    #expect(patient.answer(.rescue).outcome.refusal?.code == "DR-05")
  }

  @Test func `says why there is none beside a conversion that reaches the ceiling`() throws {
    var patient = try Patient()
    try patient.take("tapentadol oral immediate-release 100mg x6")
    patient.change(hoursAgo: 72)
    patient.setPain(3)
    let answer = patient.answer(.convert)
    let proposal = try #require(answer.outcome.proposals.first)
    #expect(proposal.rescue == nil)
    #expect(
      answer.working.texts(in: .english).contains {
        $0.hasPrefix("No rescue dose is proposed") && $0.contains("ceiling")
      })
  }

  @Test func `says why there is none where kidneys forbid the new drug's rescue to be measured`()
    throws
  {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 60mg x2", days: 10)
    patient.change(hoursAgo: 240)
    patient.setKidney(45)
    let answer = patient.answer(.rotate(to: "hydromorphone"))
    let proposal = try #require(answer.outcome.proposals.first)
    let says = answer.working.texts(in: .english)
      .contains { $0.hasPrefix("No rescue dose is proposed") }
    #expect(says == (proposal.rescue == nil))
    #expect(says)
  }

  @Test func `is left out of a smaller regular dose where a gate forbids it`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 60mg x2", days: 10)
    let allowed = try #require(patient.answer(.taper).outcome.proposals.first)
    #expect(allowed.rescue != nil)
    let changes: [(inout Patient) -> Void] = [
      { $0.setKidney(10) }, { $0.context.allergies = ["morphine"] },
      { $0.context.coMedicines = ["phenelzine"] },
      { $0.context.findings["swallowing-lost"] = .present },
      { $0.context.respiratoryRate = .notRecorded },
    ]
    for (index, change) in changes.enumerated() {
      var other = patient
      change(&other)
      let answer = other.answer(.taper)
      let proposal = try #require(answer.outcome.proposals.first, "\(index)")
      #expect(proposal.perDose == allowed.perDose && proposal.rescue == nil, "\(index)")
      let last = answer.working.texts(in: .english).contains {
        $0.hasPrefix("No rescue dose is proposed")
      }
      #expect(last, "\(index)")
    }
  }
}
