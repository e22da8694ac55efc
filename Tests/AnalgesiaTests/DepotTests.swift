import Analgesia
import Clinical
import Testing

@Suite("An opioid that still acts, or no longer does")
struct DepotTests {
  @Test(arguments: [
    ("fentanyl transdermal patch-72-hour 100micrograms/h", 24),
    ("morphine oral modified-release 60mg x2", 12),
  ])
  func `a first opioid waits until a stopped slow one has worn off`(
    line: String, hours: Int
  ) throws {
    var patient = try Patient()
    try patient.take(line, days: 20)
    patient.setPain(8)
    let stopped = patient.now.adding(hours: 1 - hours)
    patient.lines[0].stopped = .instant(stopped)
    #expect(patient.answer(.start).outcome == .wait(until: stopped.adding(hours: hours)))
    #expect(patient.answer(.start).step == .tooSoon)
    patient.lines[0].stopped = .instant(patient.now.adding(hours: -hours))
    #expect(patient.answer(.start).outcome.name == "proposal")
  }

  @Test func `a slow opioid that has not begun keeps nobody waiting`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 60mg x2")
    patient.setPain(8)
    patient.lines[0].since = .instant(patient.now.adding(hours: 24))
    patient.lines[0].stopped = .instant(patient.now.adding(hours: 48))
    #expect(patient.answer(.start).outcome.name == "proposal")
  }

  @Test func `a day without a time counts from its end`() throws {
    var patient = try Patient()
    try patient.take("fentanyl transdermal patch-72-hour 100micrograms/h", days: 20)
    patient.setPain(8)
    patient.lines[0].stopped = .day(patient.now.day)
    #expect(patient.answer(.start).outcome.name == "wait")
  }

  @Test func `a patch put on longer ago than it is worn and a day is asked for`() throws {
    var patient = try Patient()
    try patient.take("fentanyl transdermal patch-72-hour 100micrograms/h", days: 30)
    patient.lines[0].applied = patient.now.adding(hours: -96)
    #expect(patient.answer(.rescue).outcome.rescue != nil)
    #expect(patient.opioidCase.tolerance.finding == .present)
    patient.lines[0].applied = patient.now.adding(hours: -97)
    #expect(patient.answer(.rescue).outcome == .refuse(.missing([SafetyGap(.patchApplied)])))
    #expect(patient.opioidCase.tolerance.finding == .absent)
  }

  @Test func `rescue for movement counts though its medicine was stopped an hour ago`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2", days: 10)
    patient.change(hoursAgo: 72)
    patient.setPain(6)
    patient.context.restPain = PainScore(2)
    try patient.takeRescue("morphine oral solution 10mg", [(.incident, 3)])
    #expect(patient.answer(.titrate).step == .incident)
    patient.lines[1].stopped = .instant(patient.now.adding(hours: -1))
    #expect(patient.answer(.titrate).step == .incident)
  }

  @Test func `pain that began suddenly gets no patch (DR-18), and its age is asked for`() throws {
    var patient = try Patient()
    patient.setPain(4)
    #expect(
      patient.answer(.patch(drug: "buprenorphine")).outcome
        == .refuse(.missing([SafetyGap(.onset)])))
    patient.context.findings["pain-new"] = .absent
    #expect(patient.answer(.patch(drug: "buprenorphine")).outcome.refusal == nil)
    patient.context.findings["pain-new"] = .present
    #expect(
      patient.answer(.patch(drug: "buprenorphine")).outcome == .refuse(.painNotStable))
    patient.context.findings["pain-new"] = .notAssessed
    try patient.take("morphine oral modified-release 15mg x2", days: 3)
    patient.change(hoursAgo: 72)
    #expect(patient.answer(.patch(drug: "buprenorphine")).outcome.patch != nil)
  }
}
