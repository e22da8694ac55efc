public import Clinical

/// The lines of a working about a change of opioid, in words.
public enum RotationWord: String, Word {
  case fullDose = "full-dose"
  case cutAsked = "cut-asked"
  case cutForToxicity = "cut-for-toxicity"
  case cutForVulnerable = "cut-for-vulnerable"
  case cutAbove200 = "cut-above-200"
  case cutLeavingPatch = "cut-leaving-patch"
  case cutSlowHydromorphone = "cut-slow-hydromorphone"
  case cutUsual = "cut-usual"
  case cutSeverePain = "cut-severe-pain"
  case cutNone = "cut-none"
  case heldByMostCautious = "held-by-most-cautious"
  case heldForVulnerable = "held-for-vulnerable"
  case publishedRange = "published-range"
  case mayBeTooLow = "may-be-too-low"
  case weakClamp = "weak-clamp"
  case roundedTarget = "rounded-target"
  case routeChoice = "route-choice"
  case afterPatch = "after-patch"
  case review
  case takenTogether = "taken-together"
  case firstSlowDose = "first-slow-dose"
  case aloneTooSoon = "alone-too-soon"
  case alonePainUnknown = "alone-pain-unknown"
  case aloneIncident = "alone-incident"
  case aloneInhibitor = "alone-inhibitor"
  case aloneEmergency = "alone-emergency"

  public static let section = "rotation"

  public var english: String {
    switch self {
    case .fullDose: "{1}, full equianalgesic dose: {2} \u{F7} {3} = {4} mg in 24 hours"
    case .cutAsked: "{1}% less, as asked: {2} mg in 24 hours"
    case .cutForToxicity: "{1}% less for toxicity: {2} mg in 24 hours"
    case .cutForVulnerable: "{1}% less, vulnerable or not known to be robust: {2} mg in 24 hours"
    case .cutAbove200: "{1}% less above 200 mg of oral morphine: {2} mg in 24 hours"
    case .cutLeavingPatch: "{1}% less on leaving a patch: {2} mg in 24 hours"
    case .cutSlowHydromorphone: "{1}% less into this modified release: {2} mg in 24 hours"
    case .cutUsual: "{1}% less for incomplete cross-tolerance: {2} mg in 24 hours"
    case .cutSeverePain: "{1}% less with severe pain: {2} mg in 24 hours"
    case .cutNone: "Same drug by another route, {1}% less: {2} mg in 24 hours"
    case .heldByMostCautious: "held at the most cautious table, factor {1}: {2} mg in 24 hours"
    case .heldForVulnerable: "held at what a robust patient would get: {1} mg in 24 hours"
    case .publishedRange: "published tables, without reduction: {1} to {2} mg in 24 hours"
    case .mayBeTooLow:
      "Published factors are {1} to {2}; {3} is used. May be too low: specialist, rescue at hand."
    case .weakClamp: "A weak opioid counts for at most {1} mg of oral morphine: {2} mg."
    case .roundedTarget: "{1} mg in {2} doses is {3} mg; rounded down to {4} per dose"
    case .routeChoice: "Tables differ: both are shown, and the site chooses."
    case .afterPatch:
      "Start 12 to 24 hours after the patch is off; the rescue dose covers the gap."
    case .review: "Review after {1} hours."
    case .takenTogether: "regular and rescue for background pain: {1} + {2} = {3} mg in 24 hours"
    case .firstSlowDose: "Give the first modified release with or within 4 hours of the last dose."
    case .aloneTooSoon:
      "Only the regular dose is converted: its last change is too recent, or not known."
    case .alonePainUnknown: "Only the regular dose is converted: the average pain is not known."
    case .aloneIncident: "Only the regular dose is converted: the rescue was mostly for movement."
    case .aloneInhibitor:
      "Only the regular dose is converted: a strong inhibitor of CYP3A4 raises this opioid."
    case .aloneEmergency:
      "Only the regular dose is converted: an open emergency may be the cause of the pain."
    }
  }
}
