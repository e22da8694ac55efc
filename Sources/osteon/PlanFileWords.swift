import Clinical

/// What is said about plans of the same case that were printed before.
enum PlanFileWords: String, Word {
  case superseded, olderStands

  static let section = "plan-file"

  var english: String {
    switch self {
    case .superseded: "SUPERSEDED, do not use. A newer plan of this case: {1}"
    case .olderStands:
      "The plan is written. An older one of this case could not be marked SUPERSEDED: destroy it."
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
