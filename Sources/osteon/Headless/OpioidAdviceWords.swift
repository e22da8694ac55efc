import Clinical

/// What is said where an answer about opioids would stand.
enum OpioidAdviceWords: String, Word {
  case unknownAsk = "unknown-ask"
  case wholeNumber = "whole-number"
  case notText = "not-text"
  case contentDefective = "content-defective"
  case everyHours = "every-hours"
  case byPump = "by-pump"
  case changedEvery = "changed-every"
  case underAge = "under-age"

  static let section = "opioid-advice"

  var english: String {
    switch self {
    case .unknownAsk: "This is not asked here. Accepted: {1}."
    case .wholeNumber: "This is a whole number from {1} to {2}."
    case .notText: "This is written as text."
    case .contentDefective:
      "The content has a defect, so no dose is computed from it. Run osteon check."
    case .everyHours: "{1} every {2} hours"
    case .changedEvery: "{1} changed every {2} hours"
    case .byPump: "{1} over 24 hours by pump"
    case .underAge: "Osteon is for adults whose age is known. Ask the specialist team."
    }
  }

  func text(_ arguments: String...) -> String { text(arguments) }

  func text(_ arguments: [String]) -> String { Language.english(self, filledWith: arguments) }
}
