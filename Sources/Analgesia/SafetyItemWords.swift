public import Clinical

extension SafetyItem {
  /// "breathing rate".
  public func name(in language: Language) -> String {
    language(SafetyItemWord(rawValue: rawValue) ?? .medicines)
  }
}

extension SafetyGap {
  /// "kidney function (too old)".
  public func name(in language: Language) -> String {
    switch reason {
    case .notRecorded: item.name(in: language)
    case .stale: language(SafetyItemWord.tooOld, item.name(in: language))
    }
  }
}

extension [SafetyGap] {
  func names(in language: Language) -> String {
    map { $0.name(in: language) }.joined(separator: ", ")
  }
}

/// The names of what must be known; the same raw values as ``SafetyItem``.
public enum SafetyItemWord: String, Word {
  case age
  case respiratoryRate = "respiratory-rate"
  case sedation
  case oxygenSaturation = "oxygen-saturation"
  case kidney, medicines, pain
  case painAtRest = "pain-at-rest"
  case lastChange = "last-change"
  case onset
  case patchApplied = "patch-applied"
  case liver, allergies, weight, frailty, albumin
  case carbonDioxide = "carbon-dioxide"
  case sleepApnoea = "sleep-apnoea"
  case confusion
  case toxicitySigns = "toxicity-signs"
  case nutrition, alcohol, clearance
  case tooOld = "too-old"

  public static let section = "safety-item"

  public var english: String {
    switch self {
    case .age: "age"
    case .respiratoryRate: "breathing rate"
    case .sedation: "sedation level"
    case .oxygenSaturation: "oxygen saturation"
    case .kidney: "kidney function"
    case .medicines: "a complete list of medicines"
    case .pain: "pain score"
    case .painAtRest: "pain at rest"
    case .lastChange: "when the dose last changed"
    case .onset: "when the pain began"
    case .patchApplied: "when the patch was last renewed"
    case .liver: "liver disease"
    case .allergies: "allergies"
    case .weight: "weight"
    case .frailty: "frailty"
    case .albumin: "albumin"
    case .carbonDioxide: "carbon dioxide retention"
    case .sleepApnoea: "sleep apnoea"
    case .confusion: "delirium and dementia"
    case .toxicitySigns: "signs of opioid toxicity"
    case .nutrition: "malnutrition"
    case .alcohol: "alcohol dependence"
    case .clearance: "creatinine clearance (sex, weight and a creatinine)"
    case .tooOld: "{1} (too old)"
    }
  }
}
