import Analgesia
import Clinical
import Testing

/// Morphine 10 mg every four hours and three rescue doses of 10 mg.
@Suite("A conversion raises a dose no sooner than a titration")
struct ConversionHoldTests {
  @Test func `counts the rescue once every gate of a titration is passed`() throws {
    #expect(try perDay(of: patient()) == PerDay(.milligrams(90)))
  }

  @Test func `converts the regular dose alone within the interval, or when it is not known`() throws
  {
    var soon = try patient()
    soon.change(hoursAgo: 2)
    #expect(try perDay(of: soon) == PerDay(.milligrams(60)))
    var undated = try patient()
    undated.lines[0].lastChanged = nil
    #expect(try perDay(of: undated) == PerDay(.milligrams(60)))
    #expect(undated.answer(.convert).missing.contains(SafetyGap(.lastChange)))
  }

  @Test func `converts the regular dose alone while nobody knows the pain`() throws {
    var patient = try patient()
    patient.context.averagePain = nil
    #expect(try perDay(of: patient) == PerDay(.milligrams(60)))
    #expect(patient.answer(.convert).missing.contains(SafetyGap(.pain)))
  }

  @Test func `converts the regular dose alone when the rescue was mostly for movement`() throws {
    var patient = try patient()
    try patient.takeRescue("morphine oral solution 10mg", [(.incident, 4)])
    patient.context.restPain = PainScore(2)
    #expect(try perDay(of: patient) == PerDay(.milligrams(60)))
    patient.context.restPain = nil
    #expect(try perDay(of: patient) == PerDay(.milligrams(60)))
  }

  @Test func `converts the regular dose alone in an open emergency, and says why`() throws {
    var patient = try patient()
    patient.context.emergencyOpen = .present
    #expect(try perDay(of: patient) == PerDay(.milligrams(60)))
    #expect(
      patient.answer(.convert).working.texts(in: .english).contains {
        $0.contains("open emergency")
      })
  }

  @Test func `converts the regular dose alone beside a strong inhibitor`() throws {
    var patient = try patient(of: "oxycodone")
    #expect(try perDay(of: patient) == PerDay(.milligrams(90)))
    patient.context.coMedicines = ["clarithromycin"]
    #expect(try perDay(of: patient) == PerDay(.milligrams(60)))
  }

  private func patient(of drug: String = "morphine") throws -> Patient {
    var patient = try Patient()
    try patient.take("\(drug) oral immediate-release 10mg x6")
    patient.change(hoursAgo: 72)
    try patient.takeRescue("\(drug) oral solution 10mg", [(.background, 3)])
    patient.setPain(5)
    return patient
  }

  private func perDay(of patient: Patient) throws -> PerDay {
    try #require(patient.answer(.convert).outcome.proposals.first).perDay.upperBound
  }
}
