import CarePathway
public import Clinical

/// The reasons for which a dose is not used, as they are chosen from.
public enum OverrideReasonWords: String, Word {
  case willMonitor = "will-monitor"
  case toleratedBefore = "tolerated-before"
  case specialistAdvice = "specialist-advice"
  case patientChoice = "patient-choice"
  case localProtocol = "local-protocol"
  case benefitOutweighsRisk = "benefit-outweighs-risk"
  case dataWrong = "data-wrong"
  case other

  public static let section = "override-reason"

  public var english: String {
    switch self {
    case .willMonitor: "will monitor"
    case .toleratedBefore: "tolerated before"
    case .specialistAdvice: "specialist advice"
    case .patientChoice: "patient's choice"
    case .localProtocol: "local protocol"
    case .benefitOutweighsRisk: "benefit outweighs risk"
    case .dataWrong: "data are wrong"
    case .other: "other, in words"
    }
  }
}

extension OverrideReason {
  var word: OverrideReasonWords {
    switch self {
    case .willMonitor: .willMonitor
    case .toleratedBefore: .toleratedBefore
    case .specialistAdvice: .specialistAdvice
    case .patientChoice: .patientChoice
    case .localProtocol: .localProtocol
    case .benefitOutweighsRisk: .benefitOutweighsRisk
    case .dataWrong: .dataWrong
    case .other: .other
    }
  }
}
