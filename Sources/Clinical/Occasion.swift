/// When something happened: a moment, or only the day of it.
///
/// A day without a time is read on the careful side. It counts from its end when a waiting time
/// runs from it (``latest``), and from its start when age or staleness does (``earliest``).
public enum Occasion: Hashable, Sendable {
  case instant(Moment)
  case day(CalendarDay)

  public var earliest: Moment {
    switch self {
    case .instant(let moment): moment
    case .day(let day): day.start
    }
  }

  public var latest: Moment {
    switch self {
    case .instant(let moment): moment
    case .day(let day): day.end
    }
  }

  /// The day in UTC on which it happened.
  public var day: CalendarDay {
    switch self {
    case .instant(let moment): moment.day
    case .day(let day): day
    }
  }
}

extension Occasion: CustomStringConvertible {
  public var description: String {
    switch self {
    case .instant(let moment): moment.description
    case .day(let day): day.description
    }
  }

  /// Reads "2026-03-01" or "2026-03-01T09:00:00Z".
  public init?(_ text: String) {
    if let day = CalendarDay(text) {
      self = .day(day)
    } else if let moment = Moment(text) {
      self = .instant(moment)
    } else {
      return nil
    }
  }
}

extension Occasion: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value("a date; write it as 2026-03-01 or 2026-03-01T09:00:00Z") {
      Occasion($0)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
