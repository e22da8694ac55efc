public import Clinical

/// The words of the Workup step.
public enum WorkupWords: String, Word {
  case heading, hint, unitHint, taken, today, oneDayAgo, manyDaysAgo, takenAt, takenOn, stale
  case implausible, chooseUnit, oneUnit, calcium
  case spineMRI, boneXRay, boneCT, stagingCT, tissue
  case ordered, done, declined, needed, planned, notNeeded

  public static let section = "workup"

  public var english: String {
    switch self {
    case .heading: "WORKUP: RESULTS, IMAGING, TISSUE"
    case .hint: "Space and arrows choose, Enter next field, w why, ] next step"
    case .unitHint: "Type the figure, left right change the unit, Enter keeps it"
    case .taken: "Results taken"
    case .today: "today"
    case .oneDayAgo: "yesterday"
    case .manyDaysAgo: "{1} days ago"
    case .takenAt, .takenOn: "taken {1}"
    case .stale: "too old: not relied on"
    case .implausible: "{1} {2} is not plausible. Accepted: {3}. Check figure and unit."
    case .chooseUnit: "{1} fits two units. Choose the unit with the left or right arrow first."
    case .oneUnit: "This result has one unit only."
    case .calcium: "Calcium  {1}"
    case .spineMRI: "MRI whole spine"
    case .boneXRay: "X-ray of the whole bone"
    case .boneCT: "CT of the lesion"
    case .stagingCT: "CT chest abdomen pelvis"
    case .tissue: "Tissue (biopsy)"
    case .ordered: "ordered"
    case .done: "done"
    case .declined: "declined"
    case .needed: "needed"
    case .planned: "planned"
    case .notNeeded: "not needed"
    }
  }

  static func daysAgo(_ days: Int) -> WorkupWords {
    days == 0 ? .today : (days == 1 ? .oneDayAgo : .manyDaysAgo)
  }

  static func taken(_ occasion: Occasion) -> WorkupWords {
    switch occasion {
    case .instant: .takenAt
    case .day: .takenOn
    }
  }
}
