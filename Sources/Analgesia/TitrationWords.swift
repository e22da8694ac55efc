public import Clinical

/// The lines of a working about a dose that is taken by the clock, in words.
public enum TitrationWord: String, Word {
  case regularTotal = "regular-total"
  case rescueTaken = "rescue-taken"
  case otherRescue = "other-rescue"
  case carefulKidneys = "careful-kidneys"
  case carefulLiver = "careful-liver"
  case needByPain = "need-by-pain"
  case needByRescue = "need-by-rescue"
  case stepLimit = "step-limit"
  case ceilingHeld = "ceiling-held"
  case roundedStep = "rounded-step"
  case stepRise = "step-rise"
  case belowMinimumStep = "below-minimum-step"
  case nextStep = "next-step"
  case taperTarget = "taper-target"
  case roundedUp = "rounded-up"
  case taperFall = "taper-fall"
  case withdrawal
  case toxicityCut = "toxicity-cut"
  case holdRescue = "hold-rescue"
  case omitNextDose = "omit-next-dose"
  case toxicityCauses = "toxicity-causes"
  case waitForDisposition = "wait-for-disposition"
  case inhibitorHold = "inhibitor-hold"
  case changeInterval = "change-interval"
  case incidentShare = "incident-share"
  case beforeMovement = "before-movement"
  case lookForCause = "look-for-cause"

  public static let section = "titration"

  public var english: String {
    switch self {
    case .regularTotal: "{1} by the clock: {2}"
    case .rescueTaken: "doses of rescue for background pain: {1}, together {2}"
    case .otherRescue: "{1} taken for rescue is not counted: another drug or route."
    case .carefulKidneys: "These kidneys ask for smaller doses further apart: ask for advice."
    case .carefulLiver: "This liver asks for smaller doses further apart: ask for advice."
    case .needByPain:
      "pain {1}: the greater of {2} mg taken and {3} \u{D7} {4}, so {5} mg in 24 hours"
    case .needByRescue:
      "pain {1} with {2} rescue doses: what was taken, {3} mg in 24 hours, goes to the clock"
    case .stepLimit: "one step at most: {1} \u{D7} {2} = {3} mg in 24 hours"
    case .ceilingHeld: "held at the ceiling of {1} mg in 24 hours"
    case .roundedStep: "{1} mg in 24 hours, in {2} doses, is {3} mg; rounded down to {4} per dose"
    case .stepRise: "{1} to {2}: +{3}%"
    case .belowMinimumStep: "Below the 25% minimum step: the patient may not notice it."
    case .nextStep: "Next step that is made: {1} every {2} hours, {3} (+{4}%); not chosen."
    case .taperTarget: "{1} less {2}% is {3} mg in 24 hours"
    case .roundedUp: "{1} mg in 24 hours, in {2} doses, is {3} mg; rounded up to {4} per dose"
    case .taperFall: "{1} to {2}: -{3}%"
    case .withdrawal: "Never abruptly; with signs of withdrawal pause and go back one step."
    case .toxicityCut:
      "Cut by one third: {1} \u{D7} {2} = {3} mg; rounded down to {4} per dose every {5} hours."
    case .holdRescue:
      "No rescue and no immediate release until sedation is below 3; watch breathing closely."
    case .omitNextDose: "Leave out the next regular dose."
    case .toxicityCauses:
      "Check the kidneys, calcium and infection; consider another opioid."
    case .waitForDisposition:
      "An emergency is open and may be the cause: wait until it is dealt with."
    case .inhibitorHold:
      "A strong inhibitor of CYP3A4 raises {1}: hold any increase and ask a specialist."
    case .changeInterval: "Last changed {1}; {2} hours must pass."
    case .incidentShare:
      "{1}% of the rescue was for movement and pain at rest is {2}: the regular dose stays."
    case .beforeMovement: "Before movement: {1} per dose, 30 to 60 minutes ahead."
    case .lookForCause:
      "Check if an anti-inflammatory is safe; ask about radiotherapy, an orthopaedic opinion, a brace."
    }
  }
}
