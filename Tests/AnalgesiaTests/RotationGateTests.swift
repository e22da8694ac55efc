import Analgesia
import Clinical
import Testing

@Suite("What stops a change of opioid")
struct RotationGateTests {
  @Test func `H07 a pair without a factor is refused, and no way back is computed`() throws {
    var patient = try ready()
    for (drug, route) in [
      ("codeine", Route.oral), ("tramadol", .oral), ("dihydrocodeine", .oral),
      ("buprenorphine", .sublingual), ("fentanyl", .subcutaneous), ("pethidine", .oral),
      ("fentanyl", .buccal), ("heroin", .oral),
    ] {
      var rotation = OpioidAsk.Rotation(to: drug)
      rotation.route = route
      let outcome = patient.answer(.rotate(rotation)).outcome
      #expect(outcome.refusal?.code == "DR-08", "\(drug): \(outcome)")
    }
    patient.lines = []
    try patient.take("buprenorphine sublingual sublingual-tablet 200micrograms x3")
    #expect(
      patient.answer(.rotate(to: "morphine")).outcome
        == .refuse(.unusable(.noFactor("buprenorphine", .sublingual))))
  }

  @Test func `H18 methadone is refused in and out before anything is asked`() throws {
    var patient = try ready()
    patient.context.emergencyOpen = .present
    patient.listIsComplete = .notAssessed
    #expect(patient.answer(.rotate(to: "methadone")).outcome == .refuse(.methadone))
    try patient.take("methadone oral immediate-release 5mg x3")
    #expect(patient.answer(.rotate(to: "morphine")).outcome == .refuse(.methadone))
  }

  @Test func `each gate of the new drug has its code`() throws {
    let changes: [(String, String, (inout Patient) throws -> Void)] = [
      ("DR-04", "morphine", { $0.setKidney(29) }), ("DR-04", "oxycodone", { $0.setKidney(29) }),
      ("DR-08", "oxycodone", { $0.context.allergies = nil }),
      ("DR-08", "oxycodone", { $0.context.childPugh = nil }),
      ("DR-08", "oxycodone", { $0.context.sedation = .notRecorded }),
      ("DR-08", "oxycodone", { $0.lines = [] }),
      ("DR-13", "oxycodone", { try $0.take("morphine oral modified-release 5mg x2") }),
      ("DR-14", "oxycodone", { $0.context.coMedicines = ["phenelzine"] }),
      ("DR-15", "oxycodone", { $0.context.ageYears = 17 }),
      ("DR-16", "tapentadol", { $0.context.childPugh = .moderate }),
      ("DR-16", "hydromorphone", { $0.context.childPugh = .mild }),
      ("ALLERGY", "oxycodone", { $0.context.allergies = ["oxycodone"] }),
      ("INTERACTION", "oxycodone", { $0.context.coMedicines = ["naltrexone"] }),
      ("ROUTE", "oxycodone", { $0.context.findings["swallowing-lost"] = .present }),
    ]
    for (code, drug, change) in changes {
      var patient = try ready()
      try change(&patient)
      let outcome = patient.answer(.rotate(to: drug)).outcome
      #expect(outcome.refusal?.code == code, "\(code) \(drug): \(outcome)")
    }
  }

  @Test func `DR-12 begins above 300 mg of oral morphine, rescue for background pain with it`()
    throws
  {
    for (dose, rescue, code) in [
      ("50mg", 0, "proposal"), ("50mg", 1, "DR-12"), ("49.5mg", 0, "proposal"),
      ("50.5mg", 0, "DR-12"),
    ] {
      var patient = try Patient()
      try patient.take("morphine oral solution \(dose) x6")
      try patient.takeRescue(
        "morphine oral solution 0.5mg", [(.background, rescue), (.incident, 2)])
      let outcome = patient.answer(.rotate(to: "oxycodone")).outcome
      #expect((outcome.refusal?.code ?? outcome.name) == code, "\(dose) \(rescue)")
    }
  }

  @Test func `a slow hydromorphone wants tolerance that is shown, and takes a half`() throws {
    var patient = try Patient()
    try patient.take("oxycodone oral modified-release 40mg x2")
    let slow = patient.answer(.rotate(to: "hydromorphone"))
    #expect(slow.outcome == .refuse(.slowFormForNaive(drug: "hydromorphone")))
    patient.lines[0].since = Occasion("2026-01-01")
    let undated = patient.answer(.rotate(to: "hydromorphone"))
    #expect(undated.outcome == .refuse(.missing([SafetyGap(.lastChange)])))
    patient.lines[0].lastChanged = patient.lines[0].since
    let answer = patient.answer(.rotate(to: "hydromorphone"))
    #expect(answer.outcome.proposals.first?.perDay.upperBound == PerDay(.milligrams(8)))
  }

  @Test func `alfentanil and a vein are for a specialist`() throws {
    var rotation = OpioidAsk.Rotation(to: "alfentanil")
    rotation.route = .subcutaneousInfusion
    #expect(try ready().answer(.rotate(rotation)).outcome.refusal?.code == "SPECIALIST")
    rotation = OpioidAsk.Rotation(to: "morphine")
    rotation.route = .intravenous
    #expect(try ready().answer(.rotate(rotation)).outcome.refusal?.code == "SPECIALIST")
  }

  @Test func `V68 immediate release by the clock and as needed becomes 40 mg every 12 hours`()
    throws
  {
    var patient = try Patient()
    try patient.take("morphine oral immediate-release 10mg x6")
    patient.change(hoursAgo: 72)
    patient.setPain(5)
    try patient.takeRescue("morphine oral solution 10mg", [(.background, 2)])
    var same = OpioidAsk.Rotation(to: "morphine")
    same.form = .modifiedRelease
    for ask in [OpioidAsk.convert, .rotate(same)] {
      let proposal = try #require(patient.answer(ask).outcome.proposals.first)
      #expect(proposal.perDose.upperBound == PerDose(.milligrams(40)))
      #expect(proposal.everyHours == 12)
      #expect(proposal.rescue?.perDose.upperBound == PerDose(.milligrams(10)))
    }
  }

  @Test func `a conversion is no way round the cap of one step`() throws {
    var patient = try Patient()
    try patient.take("morphine oral immediate-release 10mg x6")
    patient.change(hoursAgo: 72)
    patient.setPain(5)
    try patient.takeRescue("morphine oral solution 10mg", [(.background, 6)])
    let answer = patient.answer(.convert)
    #expect(answer.outcome.proposals.first?.perDay.upperBound == PerDay(.milligrams(90)))
    #expect(answer.flags.contains(.stepAboveCap))
    patient.context.frailty = 6
    let careful = patient.answer(.convert)
    #expect(careful.outcome.proposals.first?.perDay.upperBound == PerDay(.milligrams(70)))
  }

  private func ready() throws -> Patient {
    var patient = try Patient()
    try patient.take("hydromorphone oral modified-release 8mg x2")
    return patient
  }
}
