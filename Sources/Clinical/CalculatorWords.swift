/// The words beside the arithmetic of the calculators.
public enum CalculatorWord: String, Word {
  case clearanceLine = "clearance-line"
  case filtrationLine = "filtration-line"
  case actualWeight = "actual-weight"
  case idealWeight = "ideal-weight"
  case adjustedWeight = "adjusted-weight"
  case weightRuleNotChecked = "weight-rule-not-checked"
  case obese
  case albuminHigh = "albumin-high"
  case albuminMissing = "albumin-missing"
  case alreadyAdjusted = "already-adjusted"
  case ionised

  public static let section = "calculator"

  public var english: String {
    switch self {
    case .clearanceLine: "{1}: {2} mL/min"
    case .filtrationLine: "{1} mL/min/1.73m2"
    case .actualWeight: "actual weight"
    case .idealWeight: "ideal weight"
    case .adjustedWeight: "adjusted weight"
    case .weightRuleNotChecked: "No height: the rule for weight in obesity could not be checked."
    case .obese: "Body mass index {1}: both weights are shown and the lower result is used."
    case .albuminHigh: "Albumin is above normal, so the corrected value is lower."
    case .albuminMissing: "{1} is a total without albumin; the true value may be higher."
    case .alreadyAdjusted: "{1} was adjusted by the laboratory and is not corrected again."
    case .ionised: "{1} is ionised calcium, which is never corrected."
    }
  }
}

extension CreatinineClearance.WeightRule {
  /// "actual weight".
  public func name(in language: Language) -> String {
    switch self {
    case .actual: language(CalculatorWord.actualWeight)
    case .ideal: language(CalculatorWord.idealWeight)
    case .adjusted: language(CalculatorWord.adjustedWeight)
    }
  }
}
