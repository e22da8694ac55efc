import Clinical

/// The words of products and first doses.
enum GuideDoseWords: String, Word {
  case noSet, inSets, dosesPerDay, accepted, steps, rateUnit, roundedSteps, roundedUnits
  case afterFirst, afterChange, startName, startFigure, offered, notOffered, patchName
  case patchCheck, fastName, fastNote, aboveTheLimit

  static let section = "guide-dose"

  var english: String {
    switch self {
    case .noSet: "shown, not used"
    case .inSets: "Reference set: {1}."
    case .dosesPerDay: "Doses in 24 hours: {1}."
    case .accepted: "Single doses accepted: {1} to {2}."
    case .steps: "steps of {1}"
    case .rateUnit: " micrograms/h"
    case .roundedSteps: "{1} in steps of {2}, rounded down = {3}"
    case .roundedUnits: "{1} from at most {2} of {3}, rounded down = {4}"
    case .afterFirst: "begun {1} + {2} h = {3}"
    case .afterChange: "changed later {1} + {2} h = {3}"
    case .startName: "{1}, {2}, {3} pain, {4}"
    case .startFigure: "{1} every {2} hours"
    case .offered: "{1} answers: {2}."
    case .notOffered: "{1} does not offer it."
    case .patchName: "{1}, {2}, column {3}, from {4} mg"
    case .patchCheck: "{1} mg of oral morphine in 24 hours, {2}: {3}"
    case .fastName: "{1}, {2}, first dose"
    case .fastNote: "Units in one episode: at most {1}. Hours to the next: {2}."
    case .aboveTheLimit: "Not reached: above 300 mg of oral morphine a specialist decides (DR-12)."
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
