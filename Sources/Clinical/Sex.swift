/// Sex as formulas for kidney function use it.
public enum Sex: String, CaseIterable, Codable, Sendable {
  case male, female, notAssessed
}
