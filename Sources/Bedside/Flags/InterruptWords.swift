import CarePathway
public import Clinical

/// The words of an open emergency.
public enum InterruptWords: String, Word {
  case emergency, why, doNow, done, name, because, whatBecame, clock, keys, nameKeys, endKeys
  case escDoesNotClose, answerChanged, lane, laneMore, comfort, otherScreens
  case transferred, treated, excluded, declined, notAnEmergency, enteredInError
  case severity, suspected, moderate, severe, crisis, stepsLeft, alreadyDone

  public static let section = "interrupt"

  public var english: String {
    switch self {
    case .emergency: "!! EMERGENCY  {1}"
    case .why: "Why: {1}"
    case .doNow: "DO NOW"
    case .done: "done who    time"
    case .name: "Name or role"
    case .because: "Because"
    case .whatBecame: "How it ended"
    case .clock: "clock since first sign here  {1}"
    case .keys: "Space ticks a step  d ended  x not an emergency  w why  ! next  o beneath"
    case .nameKeys: "Write your name or role, Enter ticks the step, Esc back"
    case .endKeys: "left right choose, up down name or reason, Enter records, Esc back"
    case .escDoesNotClose: "Esc does not close this. d records how it ended, x says why it is none."
    case .answerChanged:
      "The answer that raised it was changed. It stays until its end is recorded."
    case .lane: "!! {1} {2}, {3}  ! opens"
    case .laneMore: "!! 1 of {4} {1} {2}, {3}  ! opens"
    case .comfort: "Comfort care: {1}"
    case .otherScreens: "Other screens stay open. This line stays at the top of all of them."
    case .transferred: "transferred"
    case .treated: "treated here"
    case .excluded: "excluded"
    case .declined: "declined by the patient"
    case .notAnEmergency: "not an emergency"
    case .enteredInError: "entered in error"
    case .severity: " ({1})"
    case .suspected: "suspected"
    case .moderate: "moderate"
    case .severe: "severe"
    case .crisis: "crisis"
    case .alreadyDone: "That step is done already. u takes the last one back."
    case .stepsLeft: "{1} of {2} steps needed before it can be closed are not done"
    }
  }
}

extension Language {
  func outcome(_ outcome: Disposition.Outcome) -> String {
    switch outcome {
    case .transferred: self(InterruptWords.transferred)
    case .treated: self(InterruptWords.treated)
    case .excluded: self(InterruptWords.excluded)
    case .declined: self(InterruptWords.declined)
    case .notAnEmergency: self(InterruptWords.notAnEmergency)
    case .enteredInError: self(InterruptWords.enteredInError)
    }
  }

  func severity(_ severity: HypercalcaemiaSeverity) -> String {
    switch severity {
    case .suspected: self(InterruptWords.suspected)
    case .moderate: self(InterruptWords.moderate)
    case .severe: self(InterruptWords.severe)
    case .crisis: self(InterruptWords.crisis)
    }
  }
}
