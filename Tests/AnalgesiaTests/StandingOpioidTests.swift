import Analgesia
import Clinical
import Testing

/// Pain that is controlled is no proof that what is taken is safe.
@Suite("Going on as it is")
struct StandingOpioidTests {
  @Test(arguments: [0, 2])
  func `V56 tramadol beside a monoamine oxidase inhibitor is refused though the pain is mild`(
    pain: Int
  ) throws {
    var patient = try taking("tramadol oral immediate-release 100mg x4", pain: pain)
    #expect(patient.answer(.start).outcome == .continueSame)
    patient.context.coMedicines = ["phenelzine"]
    #expect(patient.answer(.start).outcome.refusal?.code == "DR-14")
  }

  @Test(arguments: [0, 2])
  func `codeine with failing kidneys is DR-04 though the pain is mild`(pain: Int) throws {
    var patient = try taking("codeine oral immediate-release 60mg x4", pain: pain)
    #expect(patient.answer(.start).outcome == .continueSame)
    patient.setKidney(12)
    #expect(patient.answer(.start).outcome.refusal?.code == "DR-04")
  }

  @Test(arguments: [0, 2])
  func `codeine above its ceiling is DR-05 though the pain is mild`(pain: Int) throws {
    let patient = try taking("codeine oral immediate-release 60mg x12", pain: pain)
    #expect(patient.answer(.start).outcome.refusal?.code == "DR-05")
  }

  @Test(arguments: [0, 2])
  func `V15 paracetamol twice over is DR-09 though the pain is mild`(pain: Int) throws {
    var patient = try taking("co-codamol oral immediate-release 60mg/1000mg x4", pain: pain)
    try patient.take("paracetamol oral immediate-release 1000mg x4")
    #expect(patient.answer(.start).outcome.refusal?.code == "DR-09")
  }

  @Test(arguments: [0, 2])
  func `without breathing and sedation nothing goes on as it is: DR-08`(pain: Int) throws {
    var patient = try taking("codeine oral immediate-release 30mg x4", pain: pain)
    patient.context.respiratoryRate = .notRecorded
    #expect(
      patient.answer(.start).outcome == .refuse(.missing([SafetyGap(.respiratoryRate)])))
  }

  @Test func `an opioid by mouth does not go on when swallowing is lost`() throws {
    var patient = try taking("codeine oral immediate-release 30mg x4", pain: 2)
    patient.context.findings["swallowing-lost"] = .present
    #expect(patient.answer(.start).outcome == .specialist(.oralRouteLost))
  }

  @Test func `without an opioid and without pain nothing is asked for`() throws {
    var patient = try Patient()
    patient.setPain(0)
    patient.context.respiratoryRate = .notRecorded
    #expect(patient.answer(.start).outcome == .continueSame)
  }

  private func taking(_ line: String, pain: Int) throws -> Patient {
    var patient = try Patient()
    try patient.take(line)
    patient.setPain(pain)
    return patient
  }
}

@Suite("A second paracetamol")
struct SecondParacetamolTests {
  @Test func `is not proposed beside paracetamol when needed, even when none was taken`() throws {
    var patient = try Patient()
    patient.setPain(2)
    try patient.takeRescue("paracetamol oral immediate-release 1000mg", [])
    #expect(patient.answer(.start).outcome == .continueSame)
  }

  @Test func `is not proposed while the list of medicines is not complete`() throws {
    var patient = try Patient()
    patient.setPain(2)
    patient.listIsComplete = .notAssessed
    #expect(patient.answer(.start).outcome == .refuse(.missing([SafetyGap(.medicines)])))
  }

  @Test(arguments: ["co-codamol", "paracetamol", "acetaminophen", "other: Panadol"])
  func `is not proposed beside a name that holds paracetamol`(name: String) throws {
    var patient = try Patient()
    patient.setPain(2)
    patient.context.coMedicines = [name]
    #expect(patient.answer(.start).outcome == .refuse(.missing([SafetyGap(.medicines)])))
  }

  @Test func `says by flag that a name or an allergy could not be checked`() throws {
    var patient = try Patient()
    patient.setPain(2)
    patient.context.coMedicines = ["an-unknown-brand"]
    patient.context.unknownAllergies = ["something"]
    let answer = patient.answer(.start)
    #expect(answer.outcome.proposals.map(\.drug) == ["paracetamol"])
    #expect(answer.flags.contains(.allergyNotChecked))
    #expect(answer.flags.contains(.interactionsNotChecked))
  }
}
