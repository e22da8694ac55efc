import Clinical

/// The words of gates, red flags, emergencies and rules.
enum GuideRuleWords: String, Word {
  case gateOf, condition, unless, banner, sooner, raises, nothing, opensNothing, raisedBy
  case severity, priority, step, behaviour, holdsWith, nothingAsked

  static let section = "guide-rule"

  var english: String {
    switch self {
    case .gateOf: "{1}: {2}."
    case .condition: "When {1}."
    case .unless: "Not when present: {1}."
    case .banner: "banner"
    case .sooner: "{1} when {2}."
    case .raises: "{1} answered with yes opens: {2}."
    case .nothing: "no flag and no rule"
    case .opensNothing: "{1} answered with yes, alone: a same-day matter, no emergency."
    case .raisedBy: "Opened by: {1}."
    case .severity: "{1}: priority {2}."
    case .priority: "Priority {1}; the lower number stands in front."
    case .step: "Step: {1} ({2}, {3})"
    case .behaviour: "Proved by the test: {1}."
    case .holdsWith: "with {1}: {2}"
    case .nothingAsked: "with nothing asked: {1}"
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
