public import Clinical

/// One thing recorded about the person.
public enum PersonFact: Hashable, Codable, Sendable {
  case label(String)
  case sex(Sex)
  case ageYears(Int)
  case born(CalendarDay)
  case weight(Quantity)
  case height(Quantity)
  case setting(Setting)
  case pregnant(Finding)
  case breastFeeding(Finding)
  case dying(Finding)
  case frailty(Int)
  case childPugh(String)
  case spokenLanguage(String)
  case interpreter(Finding)
}
