public import Clinical

/// The words of the Pain step.
public enum PainWords: String, Word {
  case heading, hint, breathing, sedation, oxygen, allergies, perMinute, percent
  case whyChecks, whyAllergies, ladder, stepThree, stepTwo, stepOne, beside, now, painWorst,
    notAsked
  case sedationScale, notBuilt

  public static let section = "pain"

  public var english: String {
    switch self {
    case .heading: "PAIN LADDER"
    case .hint: "Type the checks, Enter next field, w why, ] next step"
    case .breathing: "Breaths a minute"
    case .sedation: "Sedation 0 to 4"
    case .oxygen: "Oxygen saturation"
    case .allergies: "Allergies"
    case .perMinute: "per minute"
    case .percent: "%"
    case .whyChecks:
      "No opioid is proposed before breathing and sedation are known, and never while sleepy."
    case .whyAllergies: "Names separated by commas, or: none known. Left empty it is not asked."
    case .ladder: "THE LADDER"
    case .stepThree: "3  strong opioid, morphine first"
    case .stepTwo: "2  weak opioid, or low dose of a strong one"
    case .stepOne: "1  paracetamol, NSAID if safe"
    case .beside: "at every step: laxative with an opioid, radiotherapy, nerve-pain medicine"
    case .now: "◄ NOW"
    case .painWorst: "Pain: average {1}, worst {2} of 10"
    case .notAsked: "?"
    case .sedationScale:
      "0 asleep, rousable  1 alert  2 slightly drowsy  3 drifts off  4 hard to rouse"
    case .notBuilt: "Raising, rotating, patches and tapering are not built yet: use local guidance."
    }
  }
}
