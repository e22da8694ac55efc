import Clinical

/// The words of an example patient and what is asked.
enum GuidePatientWords: String, Word {
  case age, pain, restPain, kidneys, liverClass, frailty, sedation, breaths, allergy, takesToo
  case emergencyOpen, present, rescueLine, regularLine, patchLine, unchanged, taperBy, rotateTo
  case noReason, days, hours, sedationUnknown, gateGiven

  static let section = "guide-patient"

  var english: String {
    switch self {
    case .age: "{1} years"
    case .pain: "pain {1}"
    case .restPain: "pain at rest {1}"
    case .kidneys: "kidneys {1} mL/min"
    case .liverClass: "Child-Pugh {1}"
    case .frailty: "frailty {1}"
    case .sedation: "sedation {1}"
    case .breaths: "{1} breaths a minute"
    case .allergy: "allergy: {1}"
    case .takesToo: "takes too: {1}"
    case .emergencyOpen: "an emergency is open"
    case .present: "{1} present"
    case .rescueLine: "{1} {2} when needed, taken in 24 hours: {3}"
    case .regularLine: "{1} {2} × {3} in 24 hours"
    case .patchLine: "{1} {2} × {3}"
    case .unchanged: "unchanged for {1}"
    case .taperBy: "reducing the dose by {1} of 100"
    case .rotateTo: "change to {1}; reason: {2}"
    case .noReason: "none given"
    case .days: "{1} days"
    case .hours: "{1} hours"
    case .sedationUnknown: "sedation not recorded"
    case .gateGiven: "Takes: {1}; {2} present"
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
