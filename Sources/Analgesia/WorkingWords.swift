public import Clinical

/// The lines of a working, in words.
public enum WorkingWord: String, Word {
  case breathingRate = "breathing-rate"
  case saturation, cyanosis, unrousable
  case sedationThree = "sedation-three"
  case jerks, hallucinations, delirium
  case pinpointPupils = "pinpoint-pupils"
  case hyperalgesia
  case stopAndCall = "stop-and-call"
  case naloxoneSteps = "naloxone-steps"
  case naloxoneWearsOff = "naloxone-wears-off"
  case moreCanHarm = "more-can-harm"
  case conversion, sum
  case noThreshold = "no-threshold"
  case share
  case daysShown = "days-shown"
  case fraction, rescue
  case rescueAtStart = "rescue-at-start"
  case paracetamolRule = "paracetamol-rule"
  case paracetamolMost = "paracetamol-most"
  case moderatePain = "moderate-pain"
  case severePain = "severe-pain"
  case vulnerable
  case stepUp = "step-up"
  case cappedInKidneyFailure = "capped-in-kidney-failure"
  case kidneyFailureChoice = "kidney-failure-choice"
  case noRescue = "no-rescue"
  case depot
  case chooseOne = "choose-one"

  public static let section = "working"

  public var english: String {
    switch self {
    case .breathingRate: "{1} breaths a minute is below {2}."
    case .saturation: "Oxygen saturation of {1}% is below {2}%."
    case .cyanosis: "The lips or skin are blue."
    case .unrousable: "The patient cannot be roused."
    case .sedationThree: "The patient drifts off in mid-conversation (sedation 3)."
    case .jerks: "The patient has jerks."
    case .hallucinations: "The patient sees what is not there."
    case .delirium: "The patient is in delirium."
    case .pinpointPupils: "The pupils are pinpoint and the patient is drowsy."
    case .hyperalgesia: "Pain spreads, or light touch hurts, while the dose rises."
    case .stopAndCall: "Stop the opioid, give oxygen and call for help now."
    case .naloxoneSteps:
      "Naloxone: make {1} up to {2} mL with saline; give {3} ({4} mL) by vein about every {5} minutes, until the breaths are above {6} a minute, not until awake."
    case .naloxoneWearsOff:
      "It wears off before a slow opioid does: take every patch off, watch on, and repeat."
    case .moreCanHarm: "Opioid neurotoxicity: more opioid can make this worse."
    case .conversion: "{1}: {2} \u{D7} {3} = {4} mg of oral morphine in 24 hours"
    case .sum: "total {1} mg of oral morphine in 24 hours"
    case .noThreshold: "{1} does not count towards tolerance."
    case .share: "{1}: {2} of the threshold"
    case .daysShown: "This dose is shown for {1} days; {2} are needed."
    case .fraction: "Together {1}; tolerant from 1."
    case .rescue: "{1} \u{D7} {2} = {3}, rounded down to {4} per dose"
    case .rescueAtStart: "{1} with a first regular morphine of this size"
    case .paracetamolRule: "Limit that applies: {1}."
    case .paracetamolMost: "At most {1}, over all products."
    case .moderatePain: "Pain of {1} is moderate: a low dose of morphine, or a weak opioid."
    case .severePain: "Pain of {1} is severe: a strong opioid."
    case .vulnerable: "The careful dose is used: {1}."
    case .stepUp: "Held between {1} and {2} mg in 24 hours: {3} mg."
    case .cappedInKidneyFailure: "{1}: at most {2} with these kidneys."
    case .kidneyFailureChoice:
      "Fentanyl, alfentanil or buprenorphine suit failing kidneys best; a specialist chooses."
    case .noRescue: "No rescue dose is proposed; ask a specialist for one. {1}"
    case .depot: "{1} stopped on {2} acts for {3} hours more: no new regular opioid before that."
    case .chooseOne: "Choose one of these, never both together."
    }
  }
}
