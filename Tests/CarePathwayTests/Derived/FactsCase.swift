import CarePathway
import Clinical
import Foundation

/// The facts of one encounter, put together in a test a line at a time.
struct FactsCase {
  var facts = EncounterFacts()

  /// Nine in the morning of 1 March 2026, with the limits of freshness of the shipped content.
  init() {
    facts.now = Moment(seconds: Self.noon)
    facts.staleness = Dictionary(
      uniqueKeysWithValues: Self.definitions.map { ($0.kind, $0) })
  }

  subscript(id: FindingID) -> Finding? { derived[id]?.value }

  /// The facts as a whole evaluation reads them, under content that knows the limits alone.
  var evaluation: Evaluation {
    var content = PathwayContent()
    content.measurements = Self.definitions
    return Evaluation(facts, of: Interrupts(), under: content)
  }

  var derived: DerivedFindings { DerivedFindings.all(from: facts) }

  func hours(ago hours: Int) -> Occasion {
    .instant(facts.now.adding(seconds: -hours * 3_600))
  }

  func days(ago days: Int) -> Occasion { hours(ago: days * 24) }

  mutating func measure(_ kind: MeasurementKind, _ value: String, hoursAgo: Int = 1) {
    guard let quantity = Quantity(value) else { return }
    facts.assessment.add(
      Measurement(kind: kind, value: quantity, taken: hours(ago: hoursAgo)))
  }

  /// The only value of its kind, so that nothing rises or falls.
  mutating func measureOnly(_ kind: MeasurementKind, _ value: String) {
    forget(kind)
    measure(kind, value)
  }

  mutating func forget(_ kind: MeasurementKind) {
    facts.assessment.removeMeasurements(of: kind)
  }

  mutating func answer(_ findings: FindingID..., as finding: Finding = .present) {
    for id in findings { facts.assessment[id] = finding }
  }

  mutating func lesion(_ id: LesionID, _ entries: LesionFact...) {
    for entry in entries { facts.lesions.record(entry, about: id) }
  }

  mutating func treatment(_ kind: String, _ change: (inout TreatmentGiven) -> Void) {
    var given = TreatmentGiven(id: "t\(facts.treatments.count)", kind: kind)
    change(&given)
    facts.treatments.append(given)
  }

  mutating func propose(_ option: String, agent: String? = nil) {
    var proposal = Proposal(option: option)
    proposal.agent = agent
    facts.proposals.append(proposal)
  }

  mutating func pain(_ worst: Int, hoursAgo: Int, site: String? = nil) {
    var entry = PainEntry(at: facts.now.adding(seconds: -hoursAgo * 3_600))
    entry.worst = PainScore(worst)
    entry.site = site
    facts.pain.append(entry)
    facts.pain.sort { $0.at < $1.at }
  }

  mutating func takes(_ drug: String, _ change: (inout MedicineLine) -> Void = { _ in }) {
    var line = MedicineLine(drug: drug, route: "oral", form: "modified-release")
    change(&line)
    facts.medicines.append(.init(id: "m\(facts.medicines.count)", line: line))
  }

  private static let noon = 1_772_355_600

  /// The kinds whose freshness the derivations read, in hours, with the shorter limit if any.
  private static let hours: [(String, Int, Int?)] = [
    ("calcium-total", 168, 24), ("calcium-adjusted", 168, 24), ("calcium-ionised", 168, 24),
    ("albumin", 168, nil), ("creatinine", 168, nil), ("creatinine-baseline", 168, nil),
    ("egfr", 168, nil), ("crcl", 168, nil), ("haemoglobin", 168, nil), ("neutrophils", 168, 72),
    ("platelets", 168, 72), ("alp", 336, nil), ("alt", 336, nil), ("ast", 336, nil),
    ("bilirubin", 336, nil), ("magnesium", 168, nil), ("vitamin-d", 2_160, nil),
    ("potassium", 168, nil), ("inr", 168, nil), ("respiratory-rate", 24, 4),
    ("oxygen-saturation", 24, 4), ("temperature", 24, 4), ("sedation", 24, 4),
    ("weight", 720, nil),
  ]

  private static let definitions =
    (try? JSONDecoder().decode([MeasurementDefinition].self, from: limits)) ?? []

  private static var limits: Data {
    let entries = hours.map { kind, usual, shorter in
      #"{"kind": "\#(kind)", "label": "x", "short": "x", "units": [], "evidence": "policy", "#
        + #""stale-after-hours": \#(usual)"#
        + (shorter.map { #", "stale-with-symptoms-hours": \#($0)"# } ?? "") + "}"
    }
    return Data(("[" + entries.joined(separator: ",") + "]").utf8)
  }
}

extension FactsCase {
  /// The patient of the command line's contract, section 3.
  static var contractPatient: FactsCase {
    var patient = FactsCase()
    patient.facts.person.ageYears = 61
    patient.facts.person.sex = .male
    patient.facts.person.weight = Quantity("70kg")
    patient.facts.person.height = Quantity("172cm")
    patient.facts.person.setting = .inpatient
    patient.facts.primary = PrimaryCancer(cancer: .prostate, status: .known)
    patient.answer("spinal-pain", "limb-weakness")
    patient.answer("saddle-numbness", as: .absent)
    patient.measure("calcium-total", "3.12mmol/L")
    patient.measure("albumin", "28g/L")
    patient.measure("creatinine", "112umol/L")
    patient.measure("respiratory-rate", "14/min")
    patient.pain(8, hoursAgo: 1)
    patient.facts.function.ecog = 2
    patient.lesion(
      "right-femur", .bone(value: .femur), .region(value: .peritrochanteric),
      .side(value: .right), .matrix(value: .lytic), .cortex(value: .oneToTwoThirds),
      .pain(value: .functional), .axial(millimetres: 34))
    patient.lesion(
      "L1", .bone(value: .vertebra), .level(value: .l1), .matrix(value: .lytic),
      .pain(value: .mechanical), .alignment(value: .deformity), .collapse(value: .lessThanHalf),
      .posterolateral(value: .oneSide), .escc(grade: .oneB))
    patient.takes("morphine") { line in
      line.dose = "30mg"
      line.timesPerDay = 2
    }
    patient.facts.coMedicines["lorazepam"] = .present
    return patient
  }
}
