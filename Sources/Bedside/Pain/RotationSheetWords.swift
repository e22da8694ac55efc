import Analgesia
public import Clinical

/// The words around a change of opioid.
public enum RotationSheetWords: String, Word {
  case heading, hint, drug, form, reason, chooseFirst, sum
  case sideEffects, toxicity, pain, route, renal, preference

  public static let section = "rotation-sheet"

  public var english: String {
    switch self {
    case .heading: "CHANGE OF OPIOID"
    case .hint: "Arrows choose, Enter takes it, w the sum, Esc back. Not saved"
    case .drug: "To"
    case .form: "Form"
    case .reason: "Because of"
    case .chooseFirst: "Choose the opioid to change to; nothing is chosen for you."
    case .sum: "THE SUM"
    case .sideEffects: "side effects"
    case .toxicity: "toxicity"
    case .pain: "pain"
    case .route: "route lost"
    case .renal: "kidneys"
    case .preference: "preference"
    }
  }
}

extension RotationSheet.Field {
  var word: RotationSheetWords {
    switch self {
    case .drug: .drug
    case .form: .form
    case .reason: .reason
    }
  }
}

extension OpioidAsk.Rotation.Reason {
  var word: RotationSheetWords {
    switch self {
    case .sideEffects: .sideEffects
    case .toxicity: .toxicity
    case .pain: .pain
    case .route: .route
    case .renal: .renal
    case .preference: .preference
    }
  }
}
