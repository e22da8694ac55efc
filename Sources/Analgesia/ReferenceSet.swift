/// Which country's products and habits the figures follow; a signed site file may override them.
public enum ReferenceSet: String, CaseIterable, Codable, Sendable {
  case unitedKingdom = "uk-2026"
  case unitedStates = "us-2026"
}
