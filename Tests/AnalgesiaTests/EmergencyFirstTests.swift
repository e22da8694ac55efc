import Analgesia
import Clinical
import Testing

@Suite("An open emergency")
struct EmergencyFirstTests {
  @Test func `holds a change of opioid that it may be the cause of, and every patch`() throws {
    var patient = try Patient()
    patient.context.emergencyOpen = .present
    try patient.take("morphine oral modified-release 40mg x2", days: 10)
    patient.change(hoursAgo: 240)
    let reasons: [OpioidAsk.Rotation.Reason?] = [.sideEffects, .pain, .preference, nil]
    var asks: [OpioidAsk] = [.patch(drug: "fentanyl"), .patch(drug: "buprenorphine")]
    for reason in reasons { asks.append(rotation(reason)) }
    for ask in asks {
      let answer = patient.answer(ask)
      #expect(answer.outcome == .hold && answer.step == .redFlag, "\(ask)")
      #expect(answer.flags.first == .emergencyOpen)
      #expect(answer.advice(in: .english)?.contains("wait until it is dealt with") == true)
    }
  }

  @Test(arguments: [OpioidAsk.Rotation.Reason.toxicity, .route, .renal])
  func `does not hold a change for toxicity, route or kidneys`(
    reason: OpioidAsk.Rotation.Reason
  ) throws {
    var patient = try Patient()
    patient.context.emergencyOpen = .present
    try patient.take("morphine oral modified-release 60mg x2")
    #expect(patient.answer(rotation(reason)).step == .computed)
  }

  private func rotation(_ reason: OpioidAsk.Rotation.Reason?) -> OpioidAsk {
    var rotation = OpioidAsk.Rotation(to: "oxycodone")
    rotation.reason = reason
    return .rotate(rotation)
  }
}
