import CarePathway
import Clinical
import Testing

@Suite("What the calcium says")
struct CalciumFindingsTests {
  static let bands: [FindingID] = [
    "hypercalcaemia-mild", "hypercalcaemia-moderate", "hypercalcaemia-severe",
    "hypercalcaemia-crisis",
  ]

  @Test(
    "lies in one band, by the limits of the unit entered; crisis is also severe",
    arguments: [
      ("2.60mmol/L", [0, 0, 0, 0]), ("2.61mmol/L", [1, 0, 0, 0]), ("2.99mmol/L", [1, 0, 0, 0]),
      ("3.00mmol/L", [0, 1, 0, 0]), ("3.49mmol/L", [0, 1, 0, 0]), ("3.50mmol/L", [0, 0, 1, 0]),
      ("3.99mmol/L", [0, 0, 1, 0]), ("4.00mmol/L", [0, 0, 1, 1]),
      ("10.4mg/dL", [0, 0, 0, 0]), ("10.5mg/dL", [1, 0, 0, 0]), ("11.9mg/dL", [1, 0, 0, 0]),
      ("12.0mg/dL", [0, 1, 0, 0]), ("13.9mg/dL", [0, 1, 0, 0]), ("14.0mg/dL", [0, 0, 1, 0]),
      ("16.0mg/dL", [0, 0, 1, 1]),
    ])
  func adjusted(value: String, expected: [Int]) {
    var patient = FactsCase()
    patient.measure("calcium-adjusted", value)
    #expect(Self.bands.map { patient[$0] } == expected.map { $0 == 1 ? .present : .absent })
    #expect(patient["hypercalcaemia"] == (expected.contains(1) ? .present : .absent))
  }

  @Test("is corrected for an albumin within seven days of it, and shows the sum")
  func corrected() {
    var patient = FactsCase()
    patient.measure("calcium-total", "3.12mmol/L")
    patient.measure("albumin", "28g/L", hoursAgo: 100)
    #expect(patient["hypercalcaemia-moderate"] == .present)
    #expect(
      patient.derived["hypercalcaemia-moderate"]?.working == [
        "3.12 + 0.02 \u{D7} (40 \u{2212} 28) = 3.36 mmol/L"
      ])
    #expect(patient["albumin-not-recorded"] == .absent)
  }

  @Test("is mild at 2.45 with albumin 28, which the total alone would hide")
  func hiddenByAlbumin() {
    var patient = FactsCase()
    patient.measure("calcium-total", "2.45mmol/L")
    #expect(patient["hypercalcaemia"] == .notAssessed)
    #expect(patient["hypercalcaemia-possible"] == .notAssessed)
    patient.measure("albumin", "28g/L")
    #expect(patient["hypercalcaemia-mild"] == .present)
  }

  @Test("is never corrected twice: an adjusted result stands whatever the albumin")
  func neverTwice() {
    var patient = FactsCase()
    patient.measure("calcium-adjusted", "2.50mmol/L")
    patient.measure("albumin", "20g/L")
    #expect(patient["hypercalcaemia"] == .absent)
  }

  @Test(
    "as a total without albumin is judged at the limits of the adjusted one",
    arguments: [
      ("2.59mmol/L", Finding.notAssessed, Finding.notAssessed, Finding.notAssessed),
      ("2.60mmol/L", .present, .notAssessed, .notAssessed),
      ("3.00mmol/L", .present, .present, .notAssessed),
      ("3.50mmol/L", .present, .absent, .present),
      ("3.6mmol/L", .present, .absent, .present),
      ("10.4mg/dL", .present, .notAssessed, .notAssessed),
      ("12.0mg/dL", .present, .present, .notAssessed),
      ("14.0mg/dL", .present, .absent, .present),
    ])
  func unadjusted(value: String, possible: Finding, moderate: Finding, severe: Finding) {
    var patient = FactsCase()
    patient.measure("calcium-total", value)
    #expect(patient["albumin-not-recorded"] == .present)
    #expect(patient["hypercalcaemia-possible"] == possible)
    #expect(patient["total-calcium-moderate-unadjusted"] == moderate)
    #expect(patient["total-calcium-severe-unadjusted"] == severe)
    #expect(patient["hypercalcaemia"] == .notAssessed)
  }

  @Test(
    "ionised is read by its own rows",
    arguments: [
      ("1.60mmol/L", Finding?.none, Finding?.none), ("1.61mmol/L", .present, .absent),
      ("1.80mmol/L", .present, .absent), ("1.81mmol/L", .absent, .present),
    ])
  func ionised(value: String, moderate: Finding?, severe: Finding?) {
    var patient = FactsCase()
    patient.measure("calcium-ionised", value)
    #expect(patient["hypercalcaemia-moderate"] == moderate ?? .notAssessed)
    #expect(patient["hypercalcaemia-severe"] == severe ?? .notAssessed)
    #expect(patient["calcium-not-recorded"] == .absent)
  }

  @Test(
    "is low below the range and severely low below 1.90",
    arguments: [
      ("2.20mmol/L", Finding.absent, Finding.absent), ("2.19mmol/L", .present, .absent),
      ("1.90mmol/L", .present, .absent), ("1.89mmol/L", .present, .present),
      ("8.8mg/dL", .absent, .absent), ("8.7mg/dL", .present, .absent),
      ("7.6mg/dL", .present, .absent), ("7.5mg/dL", .present, .present),
    ])
  func low(value: String, low: Finding, severe: Finding) {
    var patient = FactsCase()
    patient.measure("calcium-adjusted", value)
    #expect(patient["hypocalcaemia"] == low)
    #expect(patient["hypocalcaemia-severe"] == severe)
  }

  @Test("counts seven groups of symptoms, nausea and vomiting as one")
  func groups() {
    var patient = FactsCase()
    #expect(patient["calcium-symptom-groups-two-or-more"] == .notAssessed)
    patient.answer("nausea", "vomiting")
    #expect(patient["calcium-symptom-groups-two-or-more"] == .notAssessed)
    #expect(patient["calcium-symptom-group-urgent"] == .present)
    patient.answer("constipation")
    #expect(patient["calcium-symptom-groups-two-or-more"] == .present)
  }

  @Test("a plain no to the question answers the groups that nobody asked singly")
  func plainNo() {
    var patient = FactsCase()
    patient.facts.flags[FlagCode(rawValue: "F06")] = .absent
    #expect(patient["calcium-symptom-groups-two-or-more"] == .absent)
    patient.measure("calcium-adjusted", "2.80mmol/L")
    patient.answer("coma", "arrhythmia", as: .absent)
    #expect(patient["hypercalcaemia-symptomatic"] == .absent)
    patient.answer("confusion")
    #expect(patient["hypercalcaemia-symptomatic"] == .present)
  }

  @Test("a symptom makes a result of yesterday too old")
  func shorterLimit() {
    var patient = FactsCase()
    patient.measure("calcium-adjusted", "2.40mmol/L", hoursAgo: 25)
    #expect(patient["calcium-not-recorded"] == .absent)
    #expect(patient["hypercalcaemia"] == .absent)
    patient.answer("confusion")
    #expect(patient["calcium-not-recorded"] == .present)
    #expect(patient["hypercalcaemia"] == .notAssessed)
  }

  @Test("of a fresh adjusted and a fresh ionised result the more worrying one speaks")
  func worseSpeaks() {
    var patient = FactsCase()
    patient.measure("calcium-adjusted", "2.40mmol/L")
    patient.measure("calcium-ionised", "1.85mmol/L", hoursAgo: 3)
    #expect(patient["hypercalcaemia-severe"] == .present)
  }

  @Test("high seven days after a bisphosphonate, and fluids since, are read from the treatments")
  func afterBisphosphonate() {
    var patient = FactsCase()
    patient.measure("calcium-adjusted", "3.20mmol/L")
    #expect(patient["hypercalcaemia-after-bisphosphonate"] == .notAssessed)
    #expect(patient["rehydration-not-recorded"] == .present)
    let dose = patient.hours(ago: 7 * 24 + 1)
    patient.treatment("bone-agent") { given in
      given.agent = "pamidronate"
      given.last = dose
    }
    #expect(patient["hypercalcaemia-after-bisphosphonate"] == .present)
    let fluids = patient.hours(ago: 0)
    patient.treatment("fluids") { $0.started = fluids }
    #expect(patient["rehydration-not-recorded"] == .absent)
  }
}
