/// Who the patient is, as far as anything depends on it.
public struct Person: Equatable, Sendable {
  /// Whether the program may advise at all: it is for adults whose age is known.
  public enum Scope: Equatable, Sendable {
    case inScope
    case underAge
    case ageNotRecorded
  }

  public var label: String?
  public var sex: Sex = .notAssessed
  public var ageYears: Int?
  public var born: CalendarDay?
  public var weight: Quantity?
  public var height: Quantity?
  public var setting: Setting?
  public var pregnant: Finding = .notAssessed
  public var breastFeeding: Finding = .notAssessed
  /// Present means that death is expected within days.
  public var dying: Finding = .notAssessed
  /// Clinical Frailty Scale, 1 to 9.
  public var frailty: Int?
  /// `none`, `A`, `B`, `C` or `unknown`.
  public var childPugh: String?
  public var spokenLanguage: String?
  public var interpreter: Finding = .notAssessed

  public init() {}

  /// An adult only when the age is known and 18 or more.
  public var scope: Scope {
    guard let ageYears else { return .ageNotRecorded }
    return ageYears >= 18 ? .inScope : .underAge
  }

  /// Completed years on `day`: as entered, or counted from the date of birth.
  public func age(on day: CalendarDay) -> Int? {
    if let ageYears { return ageYears }
    guard let born, born <= day else { return nil }
    let hadBirthday = (day.month, day.day) >= (born.month, born.day)
    return day.year - born.year - (hadBirthday ? 0 : 1)
  }

  /// The scope on `day`, with the age counted from the date of birth where only that is known.
  public func scope(on day: CalendarDay) -> Scope {
    var person = self
    person.ageYears = age(on: day)
    return person.scope
  }
}
