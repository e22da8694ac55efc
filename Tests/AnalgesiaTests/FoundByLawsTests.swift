import Analgesia
import Clinical
import Testing

/// Faults that a law once found, each as the patient in whom it showed.
@Suite("Found by a law")
struct FoundByLawsTests {
  @Test func `of 31 kg somebody with kidneys of 45 gets paracetamol as the liquid`() throws {
    var patient = try Patient()
    patient.context.weight = Quantity("31kg")
    patient.setKidney(45)
    patient.setPain(2)
    let dose = try #require(patient.answer(.start).outcome.proposals.first)
    #expect(dose.form == .solution)
    #expect(dose.perDose.upperBound == PerDose(.milligrams(375)))
  }

  @Test func `of two opioids the one that is forbidden is named, in either order`() throws {
    var patient = try Patient()
    try patient.take("oxycodone oral modified-release 20mg x2")
    try patient.take("tapentadol oral immediate-release 50mg x4")
    patient.change(hoursAgo: 200)
    patient.setPain(5)
    patient.setKidney(20)
    let expected = OpioidOutcome.refuse(.renal(drugs: ["tapentadol"], kidney: .fifteenTo29))
    #expect(patient.answer(.titrate).outcome == expected)
    patient.lines.reverse()
    #expect(patient.answer(.titrate).outcome == expected)
  }

  private static var underTheSkin: OpioidAsk.Rotation {
    var rotation = OpioidAsk.Rotation(to: "oxycodone")
    rotation.route = .subcutaneousInfusion
    return rotation
  }

  @Test func `a gut that may not absorb makes no high dose a low one`() throws {
    for (regular, ask, code) in [
      ("140mg", OpioidAsk.rotate(Self.underTheSkin), "DR-12"),
      ("140mg", .patch(drug: "fentanyl"), "DR-12"),
      ("35mg", .patch(drug: "buprenorphine"), "DR-11"),
    ] {
      var patient = try Patient()
      try patient.take("morphine oral solution \(regular) x2", days: 20)
      try patient.takeRescue("morphine oral solution 15mg", [(.background, 2)])
      patient.setPain(2)
      patient.change(hoursAgo: 400)
      patient.context.findings["gut-absorption-doubtful"] = .present
      #expect(patient.answer(ask).outcome.refusal?.code == code)
    }
  }

  @Test func `a gut that may not absorb makes no shallow cut of a deep one`() throws {
    var patient = try Patient()
    try patient.take("morphine oral solution 99mg x2", days: 20)
    try patient.takeRescue("morphine oral solution 15mg", [(.background, 1)])
    patient.context.findings["gut-absorption-doubtful"] = .present
    // 198 mg of 213: a half comes off, and 3 goes into 198.
    let answer = patient.answer(.rotate(Self.underTheSkin))
    let day = try #require(answer.outcome.proposals.last?.perDay.upperBound)
    #expect(day == PerDay(.milligrams(33)))
  }

  @Test func `the rescue of two forms stays within the lower ceiling, in either order`() throws {
    var patient = try Patient()
    try patient.take("tapentadol oral modified-release 200mg x2")
    try patient.take("tapentadol oral immediate-release 50mg x1")
    let expected = OpioidOutcome.refuse(
      .ceiling(drug: "tapentadol", perDay: PerDay(.milligrams(500))))
    #expect(patient.answer(.rescue).outcome == expected)
    patient.lines.reverse()
    #expect(patient.answer(.rescue).outcome == expected)
  }

  @Test func `in American strengths a small step up from codeine is measured from the liquid`()
    throws
  {
    var patient = try Patient(in: .unitedStates)
    try patient.take("codeine oral immediate-release 60mg x4")
    patient.setPain(8)
    let dose = try #require(patient.answer(.start).outcome.proposals.first)
    #expect(dose.form == .solution)
    #expect(dose.perDay.upperBound == PerDay(.milligrams(24)))
    #expect(dose.rescue?.perDose.upperBound == PerDose(.milligrams(5)))
  }
}
