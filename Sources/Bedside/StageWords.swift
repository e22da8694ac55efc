public import CarePathway
public import Clinical

/// The names of the eight steps, short and long.
public enum StageWords: String, Word {
  case who, flags, symptoms, workup, risk, pain, treat, plan
  case longWho, longFlags, longSymptoms, longWorkup, longRisk, longPain, longTreat, longPlan

  public static let section = "stage"

  public var english: String {
    switch self {
    case .who, .longWho: "Who"
    case .flags: "Flags"
    case .longFlags: "Red flags"
    case .symptoms, .longSymptoms: "Symptoms"
    case .workup, .longWorkup: "Workup"
    case .risk: "Risk"
    case .longRisk: "Risk scores"
    case .pain: "Pain"
    case .longPain: "Pain ladder"
    case .treat: "Treat"
    case .longTreat: "Treatments"
    case .plan: "Plan"
    case .longPlan: "Supportive care plan"
    }
  }

  public static func short(_ stage: Stage) -> StageWords {
    switch stage {
    case .who: .who
    case .flags: .flags
    case .symptoms: .symptoms
    case .workup: .workup
    case .risk: .risk
    case .pain: .pain
    case .treat: .treat
    case .plan: .plan
    }
  }

  public static func long(_ stage: Stage) -> StageWords {
    switch stage {
    case .who: .longWho
    case .flags: .longFlags
    case .symptoms: .longSymptoms
    case .workup: .longWorkup
    case .risk: .longRisk
    case .pain: .longPain
    case .treat: .longTreat
    case .plan: .longPlan
    }
  }
}
