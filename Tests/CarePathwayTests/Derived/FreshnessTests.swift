import CarePathway
import Clinical
import Testing

@Suite("Fresh and stale values")
struct FreshnessTests {
  @Test(
    arguments: [
      ("vitamin-d", "40nmol/L", 2_160, "vitamin-d-below-50"),
      ("neutrophils", "1.2 10^9/L", 168, "neutrophils-below-1.5"),
      ("platelets", "80 10^9/L", 168, "platelets-below-100"),
      ("haemoglobin", "90g/L", 168, "haemoglobin-below-100"),
    ])
  func `H20 a value past its limit is unknown, not old news`(
    kind: String, value: String, hours: Int, finding: String
  ) {
    var patient = FactsCase()
    patient.measure(MeasurementKind(rawValue: kind), value, hoursAgo: hours)
    #expect(patient[FindingID(rawValue: finding)] == .present)
    patient.facts.now = patient.facts.now.adding(seconds: 1)
    #expect(patient[FindingID(rawValue: finding)] == .notAssessed)
  }

  @Test
  func `H20 a stale creatinine or weight gives no clearance`() {
    var patient = FactsCase.contractPatient
    patient.facts.assessment.removeMeasurements(of: "creatinine")
    patient.measure("creatinine", "400umol/L", hoursAgo: 168)
    #expect(patient["crcl-below-30"] == .present)
    patient.facts.now = patient.facts.now.adding(seconds: 1)
    #expect(patient["crcl-below-30"] == .notAssessed)
    #expect(patient["egfr-below-60"] == .notAssessed)
    #expect(patient["creatinine-not-recorded"] == .present)
    #expect(patient["creatinine-400-or-more"] == .present)
  }

  @Test(
    arguments: [
      ("calcium-adjusted", "3.60mmol/L", "2.40mmol/L", 169, "hypercalcaemia-severe"),
      ("calcium-adjusted", "1.80mmol/L", "2.40mmol/L", 169, "hypocalcaemia-severe"),
      ("temperature", "38.5C", "36.8C", 25, "temperature-38-or-more"),
      ("respiratory-rate", "7/min", "14/min", 25, "respiratory-rate-below-8"),
      ("oxygen-saturation", "84%", "97%", 25, "oxygen-saturation-below-85"),
      ("potassium", "6.4mmol/L", "4.4mmol/L", 169, "potassium-6-or-more"),
    ])
  func `H20 a stale value alarms and never reassures`(
    kind: String, worrying: String, reassuring: String, hours: Int, finding: String
  ) {
    let id = FindingID(rawValue: finding)
    var alarmed = FactsCase()
    alarmed.measure(MeasurementKind(rawValue: kind), worrying, hoursAgo: hours)
    #expect(alarmed[id] == .present)
    #expect(alarmed.derived[id]?.working.contains { $0.contains("old data") } == true)
    var calm = FactsCase()
    calm.measure(MeasurementKind(rawValue: kind), reassuring, hoursAgo: hours)
    #expect(calm[id] == .notAssessed)
    calm.measure(MeasurementKind(rawValue: kind), reassuring, hoursAgo: 0)
    #expect(calm[id] == .absent)
  }

  @Test("observations of an inpatient are stale after four hours, of others after a day")
  func observations() {
    var patient = FactsCase()
    patient.measure("respiratory-rate", "14/min", hoursAgo: 5)
    #expect(patient["respiratory-rate-8-or-more"] == .present)
    patient.facts.person.setting = .inpatient
    #expect(patient["respiratory-rate-8-or-more"] == .notAssessed)
  }

  @Test("a day without a time counts from its start")
  func wholeDay() throws {
    var patient = FactsCase()
    let value = try #require(Quantity("7/min"))
    let day = try #require(CalendarDay("2026-02-28"))
    patient.facts.assessment.add(
      Measurement(kind: "respiratory-rate", value: value, taken: .day(day)))
    #expect(
      patient.derived["respiratory-rate-below-8"]?.working.contains { $0.contains("old data") }
        == true)
  }
}
