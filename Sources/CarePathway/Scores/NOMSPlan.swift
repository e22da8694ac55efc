/// One row of NOMS: what is done for one combination of cord, tumour and stability.
public enum NOMSPlan: String, CaseIterable, Sendable {
  case conventional
  case stabiliseThenConventional = "stabilise-then-conventional"
  case stereotactic
  case stabiliseThenStereotactic = "stabilise-then-stereotactic"
  case urgentConventional = "urgent-conventional"
  case urgentStabiliseThenRadiotherapy = "urgent-stabilise-then-radiotherapy"
  case separationThenStereotactic = "separation-then-stereotactic"
  case decompressStabiliseStereotactic = "decompress-stabilise-stereotactic"

  var isHighGrade: Bool {
    switch self {
    case .conventional, .stabiliseThenConventional, .stereotactic, .stabiliseThenStereotactic:
      false
    case .urgentConventional, .urgentStabiliseThenRadiotherapy, .separationThenStereotactic,
      .decompressStabiliseStereotactic:
      true
    }
  }

  var isResistant: Bool {
    switch self {
    case .conventional, .stabiliseThenConventional, .urgentConventional,
      .urgentStabiliseThenRadiotherapy:
      false
    case .stereotactic, .stabiliseThenStereotactic, .separationThenStereotactic,
      .decompressStabiliseStereotactic:
      true
    }
  }

  var isUnstable: Bool {
    switch self {
    case .conventional, .stereotactic, .urgentConventional, .separationThenStereotactic: false
    case .stabiliseThenConventional, .stabiliseThenStereotactic,
      .urgentStabiliseThenRadiotherapy, .decompressStabiliseStereotactic:
      true
    }
  }
}
