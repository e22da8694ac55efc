public import Clinical

/// The time as the session is told it: nothing inside asks a clock.
public struct Clock: Equatable, Sendable {
  public var now: Moment
  /// Seconds east of Greenwich at `now`.
  public var offsetSeconds: Int

  public init(now: Moment, offsetSeconds: Int) {
    self.now = now
    self.offsetSeconds = offsetSeconds
  }

  /// Whole minutes since 1970: what depends on the time is computed anew once in each.
  var minute: Int { now.seconds / 60 }

  public var local: LocalTime { LocalTime(now, offsetSeconds: offsetSeconds) }

  /// "14:06" of another moment, on the wall here.
  public func wall(_ moment: Moment) -> String {
    LocalTime(moment, offsetSeconds: offsetSeconds).clock
  }
}
