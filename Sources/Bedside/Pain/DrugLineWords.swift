public import Clinical

/// The words of a drug line.
public enum DrugLineWords: String, Word {
  case joined, dose, range, combination, patches, rescueDose, inADay, volume
  case asRequired, everyHours, timesADay, onceADay, changeEvery, changeWeekly, byPump
  case beforeMovement

  public static let section = "drug-line"

  public var english: String {
    switch self {
    case .joined: "{1} \u{2014} {2}"
    case .dose: "DOSE {1} \u{2014} {2} \u{2014} {3}"
    case .range: "{1} to {2}"
    case .combination: "{1} + {2} paracetamol"
    case .patches: "{1} patches of {2}"
    case .rescueDose:
      "DOSE {1} \u{2014} as required, every 2 to 4 h, at most {3} in 24 h; {2}-hourly only if severe"
    case .volume: "{1} of {2}; read the bottle"
    case .inADay: "{1} in 24 hours"
    case .asRequired: "as required"
    case .beforeMovement: "30 to 60 minutes before movement"
    case .everyHours: "every {1} hours"
    case .timesADay: "{1} times a day"
    case .onceADay: "once a day"
    case .changeEvery: "change every {1} hours"
    case .changeWeekly: "change every 7 days"
    case .byPump: "over 24 hours by pump"
    }
  }
}
