import Clinical

/// Words in the answers of the calculators.
enum CalculationWords: String, Word {
  case weightRule = "weight-rule"
  case calciumRule = "calcium-rule"
  case totalOnly = "total-only"
  case perDose = "per-dose"
  case clearanceBand = "clearance-band"

  static let section = "calculation"

  var english: String {
    switch self {
    case .weightRule: "{1} weight"
    case .calciumRule: "corrected for albumin, factor {1}"
    case .totalOnly: "total calcium, not corrected"
    case .perDose: "per dose"
    case .clearanceBand: "per dose, clearance {1}"
    }
  }

  func text(_ argument: String) -> String { Language.english(self, argument) }
}
