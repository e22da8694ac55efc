import Clinical

/// What stands in the way in each example of a refusal.
enum GuideRefusalNameWords: String, Word {
  case refusePatch, refuseFast, refuseMethadone, refuseKidneys, refuseAcute, refuseCeiling
  case refuseSoon, refuseMissing, refuseAbove80, refuseAbove300, refuseTwoSlow, refuseInhibitor
  case refuseAge, refuseLiver, refuseBelowTable, refuseUnstable, refuseAntagonist
  case refuseBackground, refuseAllergy, refuseNoStep, refuseVulnerable, refuseSpecialist
  case refuseSlow, refuseRoute, refuseParacetamol, refuseCap, refuseGate

  static let section = "guide-refusal-name"

  var english: String {
    switch self {
    case .refusePatch: "fentanyl patch without shown tolerance"
    case .refuseFast: "fast fentanyl without shown tolerance"
    case .refuseMethadone: "methadone"
    case .refuseKidneys: "morphine below 30 mL/min"
    case .refuseAcute: "morphine in acute kidney injury"
    case .refuseCeiling: "at the ceiling of the drug"
    case .refuseSoon: "too soon after the last change"
    case .refuseMissing: "sedation not recorded"
    case .refuseAbove80: "buprenorphine patch above 80 mg of oral morphine"
    case .refuseAbove300: "above 300 mg of oral morphine"
    case .refuseTwoSlow: "two slow opioids together"
    case .refuseInhibitor: "monoamine oxidase inhibitor"
    case .refuseAge: "under 18 years"
    case .refuseLiver: "hydromorphone with liver disease"
    case .refuseBelowTable: "tolerant, below the lowest patch"
    case .refuseUnstable: "patch for pain that is not stable"
    case .refuseAntagonist: "an opioid antagonist is taken"
    case .refuseBackground: "fast fentanyl over uncontrolled pain"
    case .refuseAllergy: "allergy to the new opioid"
    case .refuseNoStep: "no step is made between now and the cap"
    case .refuseVulnerable: "vulnerable, pain 4 to 6, no rescue"
    case .refuseSpecialist: "a drug for specialists"
    case .refuseSlow: "slow hydromorphone without shown tolerance"
    case .refuseRoute: "swallowing is lost"
    case .refuseParacetamol: "paracetamol in two products"
    case .refuseGate: "anti-inflammatory"
    case .refuseCap: "said beside a step that is held at the cap"
    }
  }
}
