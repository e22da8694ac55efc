import CarePathway
import Clinical
import Testing

@Suite("Findings of one limit")
struct LimitFindingsTests {
  @Test(
    "hold on one side of it and not on the other, in every unit",
    arguments: [
      ("neutrophils", "1.49 10^9/L", "1.5 10^9/L", "neutrophils-below-1.5"),
      ("neutrophils", "1499/mm3", "1500/mm3", "neutrophils-below-1.5"),
      ("neutrophils", "0.99 10^9/L", "1 10^9/L", "neutrophils-below-1.0"),
      ("neutrophils", "0.5 10^9/L", "0.51 10^9/L", "neutrophils-0.5-or-less"),
      ("platelets", "99 10^9/L", "100 10^9/L", "platelets-below-100"),
      ("platelets", "49999/mm3", "50000/mm3", "platelets-below-50"),
      ("haemoglobin", "99g/L", "100g/L", "haemoglobin-below-100"),
      ("haemoglobin", "9.9g/dL", "10g/dL", "haemoglobin-below-100"),
      ("vitamin-d", "49nmol/L", "50nmol/L", "vitamin-d-below-50"),
      ("vitamin-d", "19.9ng/mL", "20ng/mL", "vitamin-d-below-50"),
      ("magnesium", "0.69mmol/L", "0.70mmol/L", "magnesium-below-0.7"),
      ("magnesium", "1.69mg/dL", "1.7mg/dL", "magnesium-below-0.7"),
      ("potassium", "6.0mmol/L", "5.9mmol/L", "potassium-6-or-more"),
      ("inr", "1.51", "1.5", "inr-above-1.5"),
      ("creatinine", "400umol/L", "399umol/L", "creatinine-400-or-more"),
      ("creatinine", "4.5mg/dL", "4.49mg/dL", "creatinine-400-or-more"),
      ("temperature", "38.0C", "37.9C", "temperature-38-or-more"),
      ("respiratory-rate", "7/min", "8/min", "respiratory-rate-below-8"),
      ("respiratory-rate", "8/min", "7/min", "respiratory-rate-8-or-more"),
      ("respiratory-rate", "9/min", "10/min", "respiratory-rate-8-to-9"),
      ("respiratory-rate", "8/min", "7/min", "respiratory-rate-8-to-9"),
      ("respiratory-rate", "10/min", "11/min", "respiratory-rate-8-to-10"),
      ("oxygen-saturation", "84%", "85%", "oxygen-saturation-below-85"),
      ("oxygen-saturation", "89%", "90%", "oxygen-saturation-below-90"),
      ("sedation", "3", "2", "sedation-3-or-more"),
      ("sedation", "4", "3", "sedation-4"),
      ("crcl", "29.9mL/min", "30mL/min", "crcl-below-30"),
      ("crcl", "30mL/min", "29.9mL/min", "crcl-30-to-60"),
      ("crcl", "60mL/min", "60.1mL/min", "crcl-30-to-60"),
      ("egfr", "29.9mL/min/1.73m2", "30mL/min/1.73m2", "egfr-below-30"),
      ("egfr", "59mL/min/1.73m2", "60mL/min/1.73m2", "egfr-below-60"),
    ])
  func limit(kind: String, holds: String, fails: String, finding: String) throws {
    let id = FindingID(rawValue: finding)
    var patient = FactsCase()
    #expect(patient[id] == .notAssessed)
    patient.measure(MeasurementKind(rawValue: kind), fails, hoursAgo: 2)
    #expect(patient[id] == .absent)
    patient.measure(MeasurementKind(rawValue: kind), holds)
    #expect(patient[id] == .present)
    #expect(patient.derived[id]?.citations.isEmpty == false)
  }

  @Test("clearance and filtration are computed when they are not reported: 29.51 is below 30")
  func computedClearance() {
    var patient = FactsCase()
    patient.facts.person.ageYears = 80
    patient.facts.person.sex = .female
    patient.facts.person.weight = Quantity("50kg")
    patient.measure("creatinine", "1.2mg/dL")
    #expect(patient["crcl-below-30"] == .present)
    #expect(patient["egfr-below-60"] == .present)
    patient.measure("crcl", "43mL/min")
    #expect(patient["crcl-below-30"] == .present, "the lower of the two decides")
  }

  @Test("while the kidneys are failing a reassuring clearance is not assessed")
  func unstableKidneys() {
    var patient = FactsCase.contractPatient
    #expect(patient["crcl-below-30"] == .absent)
    patient.answer("acute-kidney-injury")
    #expect(patient["crcl-below-30"] == .notAssessed)
    #expect(patient["crcl-30-to-60"] == .notAssessed)
    #expect(patient["egfr-below-60"] == .notAssessed)
  }

  @Test(
    "a rise in creatinine withholds at 44 from below 124, and at 88 from there on",
    arguments: [
      ("110umol/L", "153umol/L", Finding.absent), ("110umol/L", "154umol/L", .present),
      ("123umol/L", "167umol/L", .present), ("124umol/L", "168umol/L", .absent),
      ("124umol/L", "211umol/L", .absent), ("124umol/L", "212umol/L", .present),
      ("1.3mg/dL", "1.79mg/dL", .absent), ("1.3mg/dL", "1.8mg/dL", .present),
      ("1.4mg/dL", "1.9mg/dL", .absent), ("1.4mg/dL", "2.4mg/dL", .present),
    ])
  func rise(baseline: String, now: String, finding: Finding) {
    var patient = FactsCase()
    patient.measure("creatinine", now)
    #expect(patient["creatinine-rise"] == .notAssessed)
    patient.measure("creatinine-baseline", baseline, hoursAgo: 400)
    #expect(patient["creatinine-rise"] == finding)
  }

  @Test(
    "creatinine rises by 26 in 48 hours or by half in seven days",
    arguments: [
      ("100umol/L", 48, "126umol/L", Finding.present), ("100umol/L", 48, "125umol/L", .absent),
      ("100umol/L", 50, "126umol/L", .absent), ("100umol/L", 160, "150umol/L", .present),
      ("100umol/L", 160, "149umol/L", .absent), ("100umol/L", 170, "150umol/L", .absent),
    ])
  func rising(earlier: String, hours: Int, now: String, finding: Finding) {
    var patient = FactsCase()
    patient.measure("creatinine", now, hoursAgo: 0)
    #expect(patient["creatinine-rising"] == .notAssessed)
    patient.measure("creatinine", earlier, hoursAgo: hours)
    #expect(patient["creatinine-rising"] == finding)
  }

  @Test("docetaxel is not blocked by an ALP of four times normal with a normal AST")
  func docetaxel() throws {
    var patient = FactsCase()
    func add(_ kind: MeasurementKind, _ value: String, limit: String) throws {
      var entry = Measurement(
        kind: kind, value: try #require(Quantity(value)), taken: patient.hours(ago: 1))
      entry.upperLimit = Quantity(limit)
      patient.facts.assessment.add(entry)
    }
    try add("alp", "520U/L", limit: "130U/L")
    try add("ast", "30U/L", limit: "40U/L")
    try add("alt", "30U/L", limit: "40U/L")
    #expect(patient["docetaxel-liver-block"] == .notAssessed)
    try add("bilirubin", "12umol/L", limit: "21umol/L")
    #expect(patient["docetaxel-liver-block"] == .absent)
    try add("ast", "61U/L", limit: "40U/L")
    #expect(patient["docetaxel-liver-block"] == .present)
    try add("ast", "60U/L", limit: "40U/L")
    #expect(patient["docetaxel-liver-block"] == .absent)
    try add("bilirubin", "22umol/L", limit: "21umol/L")
    #expect(patient["docetaxel-liver-block"] == .present)
  }
}
