import Analgesia
import Clinical
import Testing

@Suite("What an answer says")
struct AnswerSayingTests {
  @Test func `N01 pain that may come from nerves is a flag beside every answer`() throws {
    var patient = try Patient()
    patient.setPain(5)
    #expect(!patient.answer(.start).flags.contains(.nervePain))
    patient.context.findings["neuropathic-component"] = .present
    let answer = patient.answer(.start)
    #expect(answer.flags.contains(.nervePain))
    #expect(AnswerFlag.neuropathic.rawValue == "N01")
  }

  @Test func `a strong inhibitor makes a change into the opioid it raises a specialist's`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2", days: 10)
    #expect(patient.answer(.rotate(to: "oxycodone")).outcome.name == "proposal")
    patient.context.coMedicines = ["clarithromycin"]
    #expect(
      patient.answer(.rotate(to: "oxycodone")).outcome
        == .specialist(.inhibitor(drug: "oxycodone")))
  }

  @Test func `V86 the advice in toxicity tells every line, the hold of rescue among them`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2", days: 10)
    patient.context.sedation = .fresh(3)
    let answer = patient.answer(.titrate)
    let advice = try #require(answer.advice(in: .english))
    for line in answer.working.texts(in: .english) { #expect(advice.contains(line)) }
    #expect(advice.contains("No rescue"))
  }

  @Test func `V35 no increase when vulnerable says so, and no figure above itself`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2", days: 10)
    patient.change(hoursAgo: 72)
    patient.context.frailty = 6
    patient.setPain(5)
    let outcome = patient.answer(.titrate).outcome
    #expect(outcome == .noStep(.noIncreaseWhenVulnerable))
    #expect(outcome.refusal?.problem.contains("60") == false)
  }

  @Test func `V81 acute kidney injury is named, not the band it counts as`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2", days: 10)
    patient.context.findings["acute-kidney-injury"] = .present
    let refusal = patient.answer(.rescue).outcome.refusal
    #expect(refusal == .acuteKidneys(drugs: ["morphine"]))
    #expect(refusal?.code == "DR-04")
    #expect(refusal?.problem.contains("Acute kidney injury") == true)
  }

  @Test func `two first opioids are either the one or the other`() throws {
    var patient = try Patient()
    patient.setPain(5)
    let lines = patient.answer(.start).working.texts(in: .english)
    #expect(lines.contains("Choose one of these, never both together."))
  }

  @Test func `what cannot be measured out is given by the single dose`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 5mg x2", days: 10)
    var rotation = OpioidAsk.Rotation(to: "oxycodone")
    rotation.form = .modifiedRelease
    let refusal = patient.answer(.rotate(rotation)).outcome.refusal
    guard case .belowSmallestStep(let wanted, let smallest) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(wanted < smallest)
  }
}
