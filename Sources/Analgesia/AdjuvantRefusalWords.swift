public import Clinical

/// The words of ``AdjuvantRefusal``.
public enum AdjuvantRefusalWord: String, Word {
  case sameClass = "same-class"
  case gate
  case gateOpen = "gate-open"
  case reviewTheOther = "review-the-other"
  case chooseAnother = "choose-another"
  case ask

  public static let section = "adjuvant-refusal"

  public var english: String {
    switch self {
    case .sameClass: "{2} is taken already: not {1} beside it."
    case .gate: "Not {1}: {2}."
    case .gateOpen: "No dose of {1} before it is known whether this holds: {2}."
    case .reviewTheOther: "Look whether the one that is taken helps; change, never add."
    case .chooseAnother: "Choose another medicine, or ask a specialist."
    case .ask: "Ask and record it, then look again."
    }
  }
}
