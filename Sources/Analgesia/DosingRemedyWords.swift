public import Clinical

/// What to do when no dose is given, in one or two short sentences each.
public enum DosingRemedyWord: String, Word {
  case patchForNaive = "patch-for-naive"
  case transmucosalForNaive = "transmucosal-for-naive"
  case renal, ceiling
  case stepAboveCap = "step-above-cap"
  case tooSoon = "too-soon"
  case missing, paracetamol, nsaid
  case twoLongActing = "two-long-acting"
  case underAge = "under-age"
  case painNotStable = "pain-not-stable"
  case opioidAntagonist = "opioid-antagonist"
  case allergy
  case belowSmallestStep = "below-smallest-step"
  case backgroundNotControlled = "background-not-controlled"
  case slowFormForNaive = "slow-form-for-naive"
  case oralRouteLost = "oral-route-lost"
  case noStepMade = "no-step-made"
  case noIncreaseWhenVulnerable = "no-increase-when-vulnerable"
  case nothingByTheClock = "nothing-by-the-clock"
  case specialist

  public static let section = "dosing-remedy"

  public var english: String {
    switch self {
    case .patchForNaive:
      "Use another route by local guidance; for stable pain ask about the lowest buprenorphine patch."
    case .transmucosalForNaive: "Use an ordinary rescue dose and ask a specialist."
    case .renal: "Ask a specialist now for a drug that is safe with these kidneys."
    case .ceiling: "Go no higher; ask a specialist about another medicine."
    case .stepAboveCap: "Ask a senior and look for the cause of the pain."
    case .tooSoon: "Use the rescue dose until {1}, then assess again."
    case .missing: "Record what is missing, then ask again."
    case .paracetamol: "Stop or reduce one of the products today."
    case .nsaid: "Use another pain relief."
    case .twoLongActing: "Stop one of them with a prescriber before any other change."
    case .underAge: "Use the guidance for children and ask their specialist."
    case .painNotStable: "Control the pain first by mouth or under the skin; ask a specialist."
    case .opioidAntagonist: "Do not start an opioid; ask a specialist."
    case .allergy: "Ask what happened, and ask a specialist for another drug."
    case .belowSmallestStep: "Choose a weaker preparation or a longer interval with a pharmacist."
    case .backgroundNotControlled: "Look again at the regular opioid first."
    case .slowFormForNaive: "Ask about the immediate release instead."
    case .oralRouteLost: "Ask about a change of route, under the skin, with a specialist."
    case .noStepMade:
      "Leave the regular dose, look for the cause, and ask a specialist about an immediate release."
    case .noIncreaseWhenVulnerable: "Look for the cause of the pain and ask a senior."
    case .nothingByTheClock: "Record what is taken, or ask about a first opioid."
    case .specialist: "Ask a palliative care or pain specialist."
    }
  }
}
