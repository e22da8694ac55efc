/// Where the patient is cared for.
public enum Setting: String, CaseIterable, Codable, Sendable {
  case inpatient, outpatient, home, hospice
}
