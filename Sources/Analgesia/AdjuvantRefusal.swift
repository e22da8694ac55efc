import Clinical

/// What stands before a medicine beside the ladder, where no other refusal says it.
public enum AdjuvantRefusal: Equatable, Sendable {
  /// Two medicines of one class together.
  case sameClass(drug: String, taken: String)
  /// A gate of `medicine-gates.toml` that refuses.
  case gate(drug: String, because: String)
  /// The same, while nobody has asked what decides it.
  case gateOpen(drug: String, asking: String)
}

extension AdjuvantRefusal {
  var code: String {
    switch self {
    case .sameClass: "INTERACTION"
    case .gate: "GATE"
    case .gateOpen: "DR-08"
    }
  }

  func problem(in language: Language) -> String {
    switch self {
    case .sameClass(let drug, let taken):
      language(AdjuvantRefusalWord.sameClass, drug, taken)
    case .gate(let drug, let reason): language(AdjuvantRefusalWord.gate, drug, reason)
    case .gateOpen(let drug, let asking): language(AdjuvantRefusalWord.gateOpen, drug, asking)
    }
  }

  func remedy(in language: Language) -> String {
    switch self {
    case .sameClass: language(AdjuvantRefusalWord.reviewTheOther)
    case .gate: language(AdjuvantRefusalWord.chooseAnother)
    case .gateOpen: language(AdjuvantRefusalWord.ask)
    }
  }
}
