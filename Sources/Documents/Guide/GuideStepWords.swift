import Clinical

/// The words of steps, reductions and rescue doses.
enum GuideStepWords: String, Word {
  case needConsolidated, needModerate, needTaken, needSevere, needCapped, needModerateVulnerable
  case needSevereVulnerable, needCappedVulnerable, whatWasTaken, needGiven, senior
  case controlledName, controlledFigure, controlledCheck, stays, changes
  case cutUsual, cutSevere, cutToxicity, cutVulnerable, cutAbove200, cutPatch, cutSlowHydromorphone
  case cutSameDrug, cutAsked, cutAskedLess, lessBy
  case rescueStandard, rescueVulnerable, rescueCheck, rescueAtStart, rescueAtStartCheck

  static let section = "guide-step"

  var english: String {
    switch self {
    case .needConsolidated: "raise: pain 0 to 3, three or more rescue doses"
    case .needModerate: "raise: pain 4 to 6, no rescue"
    case .needTaken: "raise: pain 4 to 6, rescue above the share"
    case .needSevere: "raise: pain 7 to 10, no rescue"
    case .needCapped: "raise: need above the cap (DR-06)"
    case .needModerateVulnerable: "raise, vulnerable: pain 4 to 6"
    case .needSevereVulnerable: "raise, vulnerable: pain 7 to 10"
    case .needCappedVulnerable: "raise, vulnerable: need above the cap (DR-06)"
    case .whatWasTaken: "what was taken"
    case .needGiven: "Regular {1} mg; rescue {2} mg, doses {3}; pain {4}."
    case .senior: "The need exceeds one safe step: DR-06 is said and a senior reviews."
    case .controlledName: "no raise: pain 0 to 3"
    case .controlledFigure: "up to {1} rescue doses"
    case .controlledCheck: "{1} rescue doses, {2} allowed: {3}"
    case .stays: "the dose stays"
    case .changes: "the dose changes"
    case .cutUsual: "change of opioid, usual"
    case .cutSevere: "change with pain of 7 or more, robust"
    case .cutToxicity: "change for toxicity"
    case .cutVulnerable: "change, vulnerable"
    case .cutAbove200: "change above 200 mg of oral morphine"
    case .cutPatch: "change that leaves a patch"
    case .cutSlowHydromorphone: "change into slow hydromorphone"
    case .cutSameDrug: "same drug by another route"
    case .cutAsked: "a deeper cut is asked for: 40 of 100"
    case .cutAskedLess: "a smaller cut is asked for: 10 of 100"
    case .lessBy: "less {1}"
    case .rescueStandard: "rescue dose beside {1} mg in 24 hours"
    case .rescueVulnerable: "rescue dose, vulnerable, beside {1} mg in 24 hours"
    case .rescueCheck: "{1}, in steps by size, rounded down = {2}"
    case .rescueAtStart: "rescue dose with a first 20 to 30 mg of morphine a day"
    case .rescueAtStartCheck: "first morphine of {1} mg in 24 hours: {2}"
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
