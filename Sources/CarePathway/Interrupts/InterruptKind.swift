/// The emergencies that pre-empt any stage.
public enum InterruptKind: String, Codable, CaseIterable, Sendable {
  case cordCompression = "E-MSCC"
  case caudaEquina = "E-CES"
  case hypercalcaemia = "E-HYPERCALCAEMIA"
  case fracture = "E-FRACTURE"
  case sepsis = "E-SEPSIS"
  case opioidToxicity = "E-OPIOID"
  case hypocalcaemia = "E-HYPOCALCAEMIA"
  case other = "E-OTHER"
}

/// How grave a high calcium is; it may rise while the interrupt is open, and never falls by itself.
public enum HypercalcaemiaSeverity: String, Codable, CaseIterable, Comparable, Sendable {
  case suspected, moderate, severe, crisis

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .suspected: 0
    case .moderate: 1
    case .severe: 2
    case .crisis: 3
    }
  }
}
