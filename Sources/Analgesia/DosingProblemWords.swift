public import Clinical

/// What stands in the way of a dose, in one short sentence each.
public enum DosingProblemWord: String, Word {
  case patchForNaive = "patch-for-naive"
  case transmucosalForNaive = "transmucosal-for-naive"
  case methadone, renal, ceiling
  case acuteKidneys = "acute-kidneys"
  case noIncreaseWhenVulnerable = "no-increase-when-vulnerable"
  case stepAboveCap = "step-above-cap"
  case tooSoon = "too-soon"
  case missing, unusable, paracetamol, nsaid
  case buprenorphineAbove80 = "buprenorphine-above-80"
  case above300 = "above-300"
  case twoLongActing = "two-long-acting"
  case monoamineOxidaseInhibitor = "monoamine-oxidase-inhibitor"
  case underAge = "under-age"
  case hepatic
  case belowPatchTable = "below-patch-table"
  case painNotStable = "pain-not-stable"
  case opioidAntagonist = "opioid-antagonist"
  case allergy
  case belowSmallestStep = "below-smallest-step"
  case noStepMade = "no-step-made"
  case nothingByTheClock = "nothing-by-the-clock"
  case inhibitor
  case noSmallerStepMade = "no-smaller-step-made"
  case backgroundNotControlled = "background-not-controlled"
  case specialistOnly = "specialist-only"
  case slowFormForNaive = "slow-form-for-naive"
  case oralRouteLost = "oral-route-lost"

  public static let section = "dosing-problem"

  public var english: String {
    switch self {
    case .patchForNaive:
      "A {1} patch is refused: seven days at an opioid-tolerant dose are not shown."
    case .transmucosalForNaive:
      "A fast {1} product is refused: seven days at an opioid-tolerant dose are not shown."
    case .methadone: "Methadone doses are never computed here."
    case .renal: "Not with kidneys of {2} mL/min: {1}."
    case .acuteKidneys: "Acute kidney injury counts as kidneys below 15 mL/min; not: {1}."
    case .noIncreaseWhenVulnerable:
      "No increase at this pain: vulnerable, or not known to be robust."
    case .ceiling: "The ceiling of {1} is reached: {2}."
    case .stepAboveCap: "The need of {1} exceeds the safe single step to {2}."
    case .tooSoon: "It is too soon after the last change to raise the dose."
    case .missing: "No dose can be proposed without: {1}."
    case .unusable: "{1}"
    case .paracetamol: "All products together give {1} of paracetamol; the limit is {2}."
    case .nsaid: "An anti-inflammatory is refused: {1}."
    case .buprenorphineAbove80: "{1} mg of oral morphine a day: too much for this patch."
    case .above300: "{1} mg of oral morphine a day is above the limit of this program."
    case .twoLongActing: "Two long-acting opioids are in use together: {1}."
    case .monoamineOxidaseInhibitor:
      "A monoamine oxidase inhibitor is taken, or was within 14 days: no {1} here."
    case .underAge: "Osteon is for adults of 18 years and over."
    case .hepatic: "Not with liver disease of class {2}: {1}."
    case .belowPatchTable: "{1} mg of oral morphine a day is below the lowest patch."
    case .painNotStable: "The pain is not stable, and a patch takes a day or more to act."
    case .opioidAntagonist: "An opioid antagonist is taken, which blocks the effect of an opioid."
    case .allergy: "An allergy to {1} is recorded."
    case .belowSmallestStep: "{1} is less than can be measured out ({2})."
    case .noStepMade: "From {1}, one step may go to {2} at most, and nothing is made in between."
    case .nothingByTheClock: "No opioid is recorded by the clock."
    case .inhibitor: "A strong inhibitor of CYP3A4 is taken, which raises {1}."
    case .noSmallerStepMade: "Nothing is made below {1} that still gives {2} mg in 24 hours."
    case .backgroundNotControlled: "Background pain is not controlled, or breaks through too often."
    case .specialistOnly: "Only a specialist gives {1} in this way."
    case .slowFormForNaive: "Slow {1} is refused: seven days at a tolerant dose are not shown."
    case .oralRouteLost: "Swallowing or absorption is in doubt, so no dose by mouth is given."
    }
  }
}
