/// A second in time, counted in UTC.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  public func adding(seconds count: Int) -> Moment { Moment(seconds: seconds + count) }

  public func adding(hours count: Int) -> Moment { adding(seconds: count * 3_600) }

  /// The seconds from `rhs` to `lhs`; negative when `lhs` came first.
  public static func - (lhs: Moment, rhs: Moment) -> Int { lhs.seconds - rhs.seconds }

  /// The day in UTC that holds this moment.
  public var day: CalendarDay {
    let days = seconds / 86_400
    return CalendarDay(daysSinceEpoch: seconds % 86_400 < 0 ? days - 1 : days)
  }
}

extension Moment: Comparable {
  public static func < (lhs: Moment, rhs: Moment) -> Bool { lhs.seconds < rhs.seconds }
}

extension Moment: CustomStringConvertible {
  /// "2026-03-01T09:00:00Z".
  public var description: String {
    let second = seconds - day.start.seconds
    return day.description + "T" + (second / 3_600).padded(to: 2) + ":"
      + (second / 60 % 60).padded(to: 2) + ":" + (second % 60).padded(to: 2) + "Z"
  }

  /// Reads "2026-03-01T09:00:00Z" and nothing else: no other zone, no fraction of a second.
  public init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].last == "Z", let day = CalendarDay(String(halves[0])) else {
      return nil
    }
    let clock = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, let hour = Int(digits: clock[0], count: 2), hour < 24,
      let minute = Int(digits: clock[1], count: 2), minute < 60,
      let second = Int(digits: clock[2], count: 2), second < 60
    else { return nil }
    self.init(seconds: day.start.seconds + hour * 3_600 + minute * 60 + second)
  }
}

extension Moment: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value("a moment; write it as 2026-03-01T09:00:00Z") { Moment($0) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
