import Clinical

/// The names of the whole cases; V is the number of the vector in the clinical reference.
enum GuideCaseNameWords: String, Word {
  case caseEmergency, caseToxicity, caseRedFlag, caseIncident, caseRenalStart, caseStart
  case caseFrailStart, caseStepUp, caseRaise, caseCapped, caseSmallStep, caseHigh, caseSedative
  case casePatchRaise, casePatchRescue, caseSlow, caseRotation, caseRotationFrail
  case caseRotationSevere, caseHydromorphone, caseLeavePatch, casePump, caseTooLow
  case caseFirstPatch, caseTaper

  static let section = "guide-case-name"

  var english: String {
    switch self {
    case .caseEmergency: "E01: sedation 4, 7 breaths a minute"
    case .caseToxicity: "T01: sedation 3 with pain of 8 (V57)"
    case .caseRedFlag: "E02: an emergency is open"
    case .caseIncident: "I01: rescue mostly for movement (V59)"
    case .caseRenalStart: "first opioid with failing kidneys (V19)"
    case .caseStart: "first opioid, severe pain (V17)"
    case .caseFrailStart: "first opioid, severe pain, 84 years (V18)"
    case .caseStepUp: "from a weak opioid to morphine (V45)"
    case .caseRaise: "raise by what was taken (V26)"
    case .caseCapped: "need above one safe step (V27)"
    case .caseSmallStep: "a step below the smallest that is felt (V28)"
    case .caseHigh: "raise of a high dose (V33)"
    case .caseSedative: "raise with a sedative taken too (V73)"
    case .casePatchRaise: "raise of a fentanyl patch (V40)"
    case .casePatchRescue: "rescue beside a fentanyl patch (V72)"
    case .caseSlow: "from doses through the day to the slow form (V68)"
    case .caseRotation: "change of opioid, side effects (V41)"
    case .caseRotationFrail: "change of opioid, vulnerable (V42)"
    case .caseRotationSevere: "change of opioid, severe pain (V77)"
    case .caseHydromorphone: "into hydromorphone tablets (V43)"
    case .caseLeavePatch: "leaving a fentanyl patch (V48)"
    case .casePump: "by mouth to a pump, both published factors (V49)"
    case .caseTooLow: "a factor below every published one (V85)"
    case .caseFirstPatch: "first fentanyl patch"
    case .caseTaper: "taper by a tenth, rounded up (V66)"
    }
  }
}
