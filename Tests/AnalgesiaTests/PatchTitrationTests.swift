import Analgesia
import Clinical
import Testing

@Suite("Raising a fentanyl patch")
struct PatchTitrationTests {
  @Test func `V38 50 hours after the first patch waits 22 hours (DR-07)`() throws {
    var patient = try patient(rate: 25, sinceHours: 50, changedHours: 50)
    #expect(patient.answer(.titrate).outcome == .wait(until: patient.now.adding(hours: 22)))
    patient.lines[0].lastChanged = nil
    #expect(patient.answer(.titrate).outcome == .wait(until: patient.now.adding(hours: 22)))
  }

  @Test func `V39 96 hours after a later change waits 48 hours (DR-07)`() throws {
    let patient = try patient(rate: 25, sinceHours: 300, changedHours: 96)
    #expect(patient.answer(.titrate).outcome == .wait(until: patient.now.adding(hours: 48)))
    let later = try self.patient(rate: 25, sinceHours: 300, changedHours: 144)
    #expect(later.answer(.titrate).step == .computed)
  }

  @Test func `V40 90 mg of rescue asks for two steps and gives one: 25 and 12 (DR-06)`() throws {
    var patient = try patient(rate: 25, sinceHours: 72, changedHours: 72)
    try patient.takeRescue("morphine oral solution 15mg", [(.background, 6)])
    let answer = patient.answer(.titrate)
    let patch = try #require(answer.outcome.patch, "\(answer.outcome)")
    #expect(patch.releases == DeliveryRate(nanogramsPerHour: 37_500))
    #expect(patch.patches.map(\.printed.description) == ["25 micrograms/h", "12 micrograms/h"])
    #expect(answer.flags.contains(.stepAboveCap) && answer.flags.contains(.reviewIn24Hours))
    #expect(patch.rescue?.dose.perDose.upperBound == PerDose(.milligrams(15)))
    patient.context.frailty = 6
    #expect(patient.answer(.titrate).outcome.refusal?.code == "NO-STEP")
  }

  @Test(arguments: [
    (25, 3, "NO-STEP"), (25, 4, "NO-STEP"), (25, 5, "37.5"), (50, 5, "62.5"), (50, 9, "75"),
    (50, 14, "75"), (75, 5, "87.5"), (100, 5, "DR-05"),
  ])
  func `one step for each whole 45 mg, within half of the patch and the ceiling`(
    rate: Int, doses: Int, outcome: String
  ) throws {
    var patient = try patient(rate: rate, sinceHours: 300, changedHours: 144)
    try patient.takeRescue("morphine oral solution 10mg", [(.background, doses)])
    let answered = patient.answer(.titrate).outcome
    let text =
      answered.refusal?.code ?? answered.patch?.releases.microgramsPerHour.decimal(places: 1)
    #expect(text == outcome, "\(answered)")
  }

  @Test func `controlled pain leaves the patch, and pain on movement too`() throws {
    var patient = try patient(rate: 50, sinceHours: 300, changedHours: 144)
    patient.setPain(2)
    #expect(patient.answer(.titrate).outcome == .continueSame)
    try patient.takeRescue("morphine oral solution 20mg", [(.incident, 3), (.background, 1)])
    patient.setPain(6)
    patient.context.restPain = PainScore(2)
    let answer = patient.answer(.titrate)
    #expect(answer.outcome == .continueSame && answer.step == .incident)
    #expect(answer.beforeMovement?.dose.perDose.upperBound == PerDose(.milligrams(20)))
  }

  @Test func `a buprenorphine patch is not raised by this program`() throws {
    var patient = try Patient()
    try patient.take("buprenorphine transdermal patch-7-day 5microgram/h")
    patient.change(hoursAgo: 200)
    patient.setPain(5)
    #expect(patient.answer(.titrate).outcome.refusal?.code == "NOT-BUILT")
  }

  private func patient(rate: Int, sinceHours: Int, changedHours: Int) throws -> Patient {
    var patient = try Patient()
    try patient.take("fentanyl transdermal patch-72-hour \(rate)microgram/h")
    patient.lines[0].since = .instant(patient.now.adding(hours: -sinceHours))
    patient.change(hoursAgo: changedHours)
    patient.setPain(6)
    return patient
  }
}
