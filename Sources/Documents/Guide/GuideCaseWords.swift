import Clinical

/// The words of an answer.
enum GuideCaseWords: String, Word {
  case byPump, byClock, rescue, rescueOf, patchAnswer, stepDown, beforeMovement, flag, reviewIn
  case answer, set, given, takes, asked, says, advises, working

  static let section = "guide-case"

  var english: String {
    switch self {
    case .byPump: "{1}: {2} over 24 hours by pump"
    case .byClock: "{1}: {2} per dose every {3} hours, {4} in 24 hours"
    case .rescue: "rescue {1} per dose"
    case .rescueOf: "rescue {1} {2} per dose"
    case .patchAnswer: "{1} patches of {2} together"
    case .stepDown: "step down to {1}"
    case .beforeMovement: "before movement {1} {2} per dose"
    case .flag: "said beside it ({1}): {2}"
    case .reviewIn: "review after {1} hours"
    case .answer: "Answer: {1}"
    case .set: "Reference set: {1}"
    case .given: "Given: {1}"
    case .takes: "Takes: {1}"
    case .asked: "Asked: {1}"
    case .says: "Says: {1}"
    case .advises: "Advises: {1}"
    case .working: "Working: {1}"
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
