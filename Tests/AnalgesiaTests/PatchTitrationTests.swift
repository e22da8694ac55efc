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

  @Test(arguments: [
    (ReferenceSet.unitedKingdom, 5, 0), (.unitedKingdom, 10, 15), (.unitedKingdom, 15, 20),
    (.unitedStates, 10, 15),
  ])
  func `a buprenorphine patch is raised to the next that is made within half of it`(
    set: ReferenceSet, rate: Int, next: Int
  ) throws {
    var patient = try Patient(in: set)
    try patient.take("buprenorphine transdermal patch-7-day \(rate)microgram/h")
    patient.change(hoursAgo: 72)
    patient.setPain(5)
    let answer = patient.answer(.titrate)
    #expect(answer.outcome.patch?.releases == (next == 0 ? nil : .microgramsPerHour(next)))
    guard next == 0 else { return }
    #expect(answer.outcome.refusal?.code == "NO-STEP")
    #expect(answer.outcome.refusal?.problem.contains("more than one safe step") == true)
    #expect(answer.flags.contains(.stepAboveCap))
  }

  @Test func `a buprenorphine patch waits 72 hours, stays without need and ends at 20`() throws {
    var patient = try Patient()
    try patient.take("buprenorphine transdermal patch-7-day 10microgram/h")
    patient.change(hoursAgo: 71)
    patient.setPain(5)
    #expect(patient.answer(.titrate).outcome.refusal?.code == "DR-07")
    patient.change(hoursAgo: 72)
    patient.setPain(3)
    #expect(patient.answer(.titrate).outcome == .continueSame)
    patient.lines = []
    try patient.take("buprenorphine transdermal patch-7-day 20microgram/h")
    patient.change(hoursAgo: 72)
    patient.setPain(8)
    #expect(patient.answer(.titrate).outcome.refusal?.code == "DR-05")
  }

  @Test func `a vulnerable patient gets no buprenorphine step above a quarter`() throws {
    var patient = try Patient()
    patient.context.frailty = 7
    try patient.take("buprenorphine transdermal patch-7-day 15microgram/h")
    patient.change(hoursAgo: 72)
    patient.setPain(8)
    #expect(patient.answer(.titrate).outcome.refusal?.code == "NO-STEP")
  }

  @Test func `too little rescue for a patch step is said in those words`() throws {
    var patient = try patient(rate: 50, sinceHours: 300, changedHours: 144)
    try patient.takeRescue("morphine oral solution 10mg", [(.background, 3)])
    let refusal = try #require(patient.answer(.titrate).outcome.refusal)
    #expect(refusal.code == "NO-STEP")
    #expect(
      refusal.problem
        == "30 mg of rescue in 24 hours is less than one patch step stands for (45 mg).")
  }

  @Test(arguments: [
    (50, 25, 37_500), (50, 10, 0), (25, 50, 12_500), (12, 10, 0), (100, 20, 87_500),
    (100, 25, 75_000),
  ])
  func `a patch is tapered to what is made and not below the target`(
    rate: Int, percent: Int, nanograms: Int
  ) throws {
    var patient = try patient(rate: rate, sinceHours: 300, changedHours: 144)
    patient.setPain(1)
    let answer = patient.answer(.taper(percent: percent))
    #expect((answer.outcome.patch?.releases.nanogramsPerHour ?? 0) == nanograms)
    guard nanograms == 0 else { return }
    #expect(answer.outcome.refusal?.code == "NO-STEP")
    #expect(answer.outcome.refusal?.remedy.contains("rescue dose stays") == true)
  }

  @Test
  func `a patch taper never cuts deeper than was asked and takes its rescue from the new total`()
    throws
  {
    for rate in [12, 25, 50, 75, 100] {
      for percent in 1...50 {
        var patient = try patient(rate: rate, sinceHours: 300, changedHours: 144)
        patient.setPain(1)
        guard let patch = patient.answer(.taper(percent: percent)).outcome.patch else { continue }
        let now = try #require(patient.lines[0].dose.rate).microgramsPerHour
        #expect(patch.releases.microgramsPerHour >= now * Rational(100 - percent) / 100)
        #expect(patch.releases.microgramsPerHour < now)
      }
    }
    var patient = try patient(rate: 50, sinceHours: 300, changedHours: 144)
    patient.setPain(1)
    let patch = try #require(patient.answer(.taper(percent: 25)).outcome.patch)
    #expect(patch.rescue?.dose.perDose.upperBound == PerDose(.milligrams(15)))
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
