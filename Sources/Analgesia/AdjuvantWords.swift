public import Clinical

/// The words about a medicine beside the ladder.
public enum AdjuvantWord: String, Word {
  case nervePain = "nerve-pain"
  case pressure = "bone-or-nerve-pressure"
  case flare = "radiotherapy-flare"
  case once, atNight = "at-night"
  case inTheMorning = "in-the-morning"
  case everyHours = "every-hours"
  case inADay = "in-a-day"
  case clearanceRow = "clearance-row"
  case carefulStart = "careful-start"
  case course, raise
  case usualRange = "usual-range"
  case everyOtherDay = "every-other-day"
  case most
  case otherSet = "other-set"
  case reviewAdjuvant = "review-adjuvant"
  case stopGradually = "stop-gradually"
  case stopShortCourse = "stop-short-course"
  case taken, hold

  public static let section = "adjuvant"

  public var english: String {
    switch self {
    case .nervePain: "nerve pain"
    case .pressure: "pressure on bone or nerve"
    case .flare: "flare of pain after radiotherapy"
    case .once: "{1} per dose, once in 24 hours"
    case .atNight: "{1} per dose, at night"
    case .inTheMorning: "{1} per dose, in the morning"
    case .everyHours: "{1} per dose, every {2} hours"
    case .inADay: "{1} in 24 hours, all doses together"
    case .clearanceRow: "The kidneys clear {1} mL/min, and the dose follows them."
    case .carefulStart: "Vulnerable or not known to be robust: the low end of the start."
    case .course: "The first dose {1}, then daily for {2} days."
    case .raise: "Raise by {1}, no sooner than every {2} days, while it helps."
    case .usualRange: "Usual: {1} in 24 hours, in doses: {2}."
    case .everyOtherDay: "The lowest of these is {1} every other day."
    case .most: "At most {1}."
    case .otherSet: "The set {1} gives {2} in 24 hours for these kidneys: shown, not used."
    case .reviewAdjuvant: "Look again after {1}-{2} days; stop it if it does not help."
    case .stopGradually: "Never stop it suddenly: go down step by step."
    case .stopShortCourse: "No benefit: stop. Benefit: down to the lowest dose that helps."
    case .taken: "Taken already: look whether it helps before anything is added."
    case .hold: "Not now: the signs of too much opioid come first."
    }
  }
}

extension AdjuvantUse.Purpose {
  public func name(in language: Language) -> String {
    language(AdjuvantWord(rawValue: rawValue) ?? .nervePain)
  }
}

extension AdjuvantProposal {
  /// "100 mg per dose, at night".
  public func text(in language: Language) -> String {
    let lower = perDose.lowerBound
    let upper = perDose.upperBound
    let figure = lower == upper ? "\(lower)" : "\(lower)-\(upper)"
    switch (dosesPerDay, time) {
    case (nil, _): return language(AdjuvantWord.inADay, figure)
    case (_, .night): return language(AdjuvantWord.atNight, figure)
    case (_, .morning): return language(AdjuvantWord.inTheMorning, figure)
    case (1, nil): return language(AdjuvantWord.once, figure)
    case (.some(let times), nil):
      return language(AdjuvantWord.everyHours, figure, "\(24 / times)")
    }
  }
}
