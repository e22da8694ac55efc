/// A moment as the clock on the ward's wall shows it.
public struct LocalTime: Hashable, Sendable {
  public let day: CalendarDay
  public let hour: Int
  public let minute: Int

  public init(_ moment: Moment, offsetSeconds: Int) {
    let shifted = moment.adding(seconds: offsetSeconds)
    day = shifted.day
    let second = shifted - shifted.day.start
    hour = second / 3_600
    minute = second / 60 % 60
  }

  /// "14:06".
  public var clock: String { hour.padded(to: 2) + ":" + minute.padded(to: 2) }
}
