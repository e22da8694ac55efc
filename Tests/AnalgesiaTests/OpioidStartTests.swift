import Analgesia
import Clinical
import Testing

/// Vectors of the clinical reference, analgesia 11; `Patient` is healthy but for what is changed.
@Suite("A first opioid")
struct OpioidStartTests {
  @Test("V13 mild pain, 70 kg: paracetamol 1 g every 6 hours, at most 4 g")
  func mildPain() throws {
    var patient = try Patient()
    patient.setPain(2)
    let answer = patient.answer(.start)
    let proposal = try #require(answer.outcome.proposals.first)
    #expect(proposal.drug == "paracetamol")
    #expect(proposal.perDose.upperBound == PerDose(.milligrams(1_000)))
    #expect(proposal.everyHours == 6)
    #expect(answer.working.texts(in: .english).last?.contains("4000 mg in 24 hours") == true)
    #expect(answer.cover.isEmpty)
  }

  @Test("V14 45 kg: 675 mg rounded down to 500 mg tablets every 6 hours, at most 2700 mg")
  func lightPatient() throws {
    var patient = try Patient()
    patient.context.weight = Quantity("45kg")
    let dose = try Paracetamol.dose(for: patient.opioidCase)
    #expect(dose.perDose == PerDose(.milligrams(500)))
    #expect(dose.dosesPerDay == 4)
    #expect(dose.ceiling == PerDay(.milligrams(2_700)))
  }

  @Test("V15 paracetamol of all products is counted: 8 g a day is refused (DR-09)")
  func duplicateParacetamol() throws {
    var patient = try Patient()
    try patient.take("co-codamol oral immediate-release 60mg/1000mg x4")
    try patient.take("paracetamol oral immediate-release 1000mg x4")
    let total = Paracetamol.total(
      patient.opioidCase.regimen, in: patient.formulary, at: patient.now)
    #expect(total == PerDay(.milligrams(8_000)))
    patient.lines.removeFirst()
    try patient.take("paracetamol oral immediate-release 500mg x4")
    patient.setPain(2)
    #expect(patient.answer(.start).outcome.refusal?.code == "DR-09")
  }

  @Test("V16 moderate pain: low-dose morphine first, then codeine, with a laxative")
  func moderatePain() throws {
    var patient = try Patient()
    patient.setPain(5)
    let answer = patient.answer(.start)
    let proposals = answer.outcome.proposals
    #expect(proposals.map(\.drug) == ["morphine", "codeine"])
    #expect(proposals[0].perDose == dose(2_500)...dose(5_000))
    #expect(proposals[0].everyHours == 4)
    #expect(proposals[0].perDay.upperBound <= PerDay(.milligrams(30)))
    #expect(proposals[1].perDose == dose(30_000)...dose(60_000))
    #expect(proposals[1].everyHours == 6)
    #expect(answer.cover.map(\.kind).contains(.laxative))
  }

  @Test("V17 severe pain: morphine 5 mg every 4 hours or 10-15 mg every 12, rescue 5 mg, laxative")
  func severePain() throws {
    var patient = try Patient()
    patient.context.ageYears = 58
    patient.setKidney(90)
    patient.setPain(8)
    let answer = patient.answer(.start)
    let proposals = answer.outcome.proposals
    #expect(proposals.map(\.form) == [.solution, .modifiedRelease])
    #expect(proposals[0].perDose == dose(5_000)...dose(5_000))
    #expect(proposals[0].perDay.upperBound == PerDay(.milligrams(30)))
    #expect(proposals[1].perDose == dose(10_000)...dose(15_000))
    #expect(proposals[1].everyHours == 12)
    #expect(proposals.allSatisfy { $0.rescue?.perDose == dose(5_000)...dose(5_000) })
    #expect(answer.step == .computed)
    #expect(answer.cover.map(\.id).contains("laxative"))
    #expect(!answer.citations.isEmpty)
  }

  @Test("V18 severe pain, 84 and frail, filtration 52: morphine 2.5 mg every 6 hours, rescue 1 mg")
  func vulnerable() throws {
    var patient = try Patient()
    patient.context.ageYears = 84
    patient.context.frailty = 6
    patient.setKidney(52)
    patient.setPain(8)
    let proposals = patient.answer(.start).outcome.proposals
    #expect(proposals.count == 1)
    #expect(proposals[0].perDose == dose(2_500)...dose(2_500))
    #expect(proposals[0].everyHours == 6)
    #expect(proposals[0].rescue?.perDose == dose(1_000)...dose(1_000))
  }

  @Test(
    "V19 severe pain, filtration 18: refused drugs named, tramadol capped, specialist, no patch")
  func failingKidneys() throws {
    var patient = try Patient()
    patient.setKidney(18)
    patient.setPain(8)
    let answer = patient.answer(.start)
    guard case .specialist(.renal(let drugs, let band)) = answer.outcome else {
      Issue.record("\(answer.outcome)")
      return
    }
    #expect(Set(["morphine", "codeine", "dihydrocodeine", "tapentadol"]).isSubset(of: drugs))
    #expect(band == .fifteenTo29)
    #expect(answer.outcome.refusal?.code == "DR-04")
    #expect(answer.ruledOut.map(\.code) == ["DR-01"])
    let lines = answer.working.texts(in: .english)
    #expect(lines.contains { $0.hasPrefix("tramadol") && $0.contains("200 mg in 24 hours") })
  }

  @Test("V20 no opioid yet and a fentanyl patch asked for: DR-01, whatever the reason")
  func patchForNaive() throws {
    var patient = try Patient()
    patient.context.findings["swallowing-lost"] = .present
    let answer = patient.answer(.patch(drug: "fentanyl"))
    #expect(answer.outcome == .refuse(.patchForNaive(drug: "fentanyl")))
    #expect(answer.outcome.refusal?.remedy.contains("buprenorphine") == true)
  }

  @Test(
    "V45 and V46 a weak opioid by the clock becomes morphine within fixed limits, and stops",
    arguments: [
      ("codeine oral immediate-release 60mg x4", 10_000),
      ("tramadol oral immediate-release 100mg x4", 15_000),
      ("codeine oral immediate-release 30mg x2", 10_000),
    ])
  func stepUp(line: String, micrograms: Int) throws {
    var patient = try Patient()
    try patient.take(line)
    patient.setPain(6)
    let answer = patient.answer(.start)
    let proposal = try #require(answer.outcome.proposals.first)
    #expect(proposal.form == .modifiedRelease)
    #expect(proposal.perDose == dose(micrograms)...dose(micrograms))
    #expect(proposal.everyHours == 12)
    #expect(proposal.rescue?.perDose == dose(5_000)...dose(5_000))
    #expect(answer.flags.contains(.stopWeakOpioid))
  }

  @Test("from a weak opioid when vulnerable stays at 10 to 15 mg a day, rescue 1 mg")
  func stepUpVulnerable() throws {
    var patient = try Patient()
    try patient.take("tramadol oral immediate-release 100mg x4")
    patient.context.frailty = 7
    patient.setPain(8)
    let proposal = try #require(patient.answer(.start).outcome.proposals.first)
    #expect(proposal.perDay.upperBound == PerDay(.milligrams(10)))
    #expect(proposal.rescue?.perDose == dose(1_000)...dose(1_000))
  }

  @Test(
    "changes at the limits of pain, kidney, age and weight, one step to either side",
    arguments: [
      (3, 80, 60, "70kg", "paracetamol", 1_000_000), (4, 80, 60, "70kg", "morphine", 5_000),
      (6, 80, 60, "70kg", "morphine", 5_000), (7, 80, 60, "70kg", "morphine", 5_000),
      (8, 60, 60, "70kg", "morphine", 5_000), (8, 59, 60, "70kg", "morphine", 2_500),
      (8, 30, 60, "70kg", "morphine", 2_500), (8, 80, 74, "70kg", "morphine", 5_000),
      (8, 80, 75, "70kg", "morphine", 2_500), (8, 80, 60, "50kg", "morphine", 5_000),
      (8, 80, 60, "49.9kg", "morphine", 2_500),
    ])
  func limits(
    pain: Int, kidney: Int, age: Int, weight: String, drug: String, micrograms: Int
  ) throws {
    var patient = try Patient()
    patient.setPain(pain)
    patient.setKidney(kidney)
    patient.context.ageYears = age
    patient.context.weight = Quantity(weight)
    let proposal = try #require(patient.answer(.start).outcome.proposals.first)
    #expect(proposal.drug == drug)
    #expect(proposal.perDose.upperBound == dose(micrograms))
  }

  @Test("in American strengths offers 15 mg, because 10 mg is not made")
  func americanStrengths() throws {
    var patient = try Patient(in: .unitedStates)
    patient.setPain(8)
    let modified = patient.answer(.start).outcome.proposals.first { $0.form == .modifiedRelease }
    #expect(modified?.perDose == dose(15_000)...dose(15_000))
  }

  private func dose(_ micrograms: Int) -> PerDose { PerDose(Mass(micrograms: micrograms)) }
}
