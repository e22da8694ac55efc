import Clinical

/// A date, or a date and a time on the wall here, as people type it.
///
///     "2026-02-20"   "2026-02-20 14:05"   "14:05" (the last time the clock showed it)   "now"
struct EnteredTime {
  let occasion: Occasion

  /// `nil` for anything else, and for a time that has not come yet.
  init?(_ text: String, at clock: Clock) {
    let parts = text.split(separator: " ").map(String.init)
    guard let occasion = Self.read(parts, at: clock), occasion.earliest <= clock.now else {
      return nil
    }
    self.occasion = occasion
  }

  private static func read(_ parts: [String], at clock: Clock) -> Occasion? {
    switch parts.count {
    case 1:
      if parts[0] == "now" { return .instant(clock.now) }
      if let day = CalendarDay(parts[0]) { return .day(day) }
      guard let today = moment(on: clock.local.day, parts[0], at: clock) else { return nil }
      return .instant(today <= clock.now ? today : today.adding(hours: -24))
    case 2:
      return CalendarDay(parts[0]).flatMap { moment(on: $0, parts[1], at: clock) }
        .map(Occasion.instant)
    default: return nil
    }
  }

  private static func moment(on day: CalendarDay, _ text: String, at clock: Clock) -> Moment? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return day.start.adding(seconds: hour * 3_600 + minute * 60 - clock.offsetSeconds)
  }
}

extension Clock {
  /// An occasion as it would be typed here.
  func typed(_ occasion: Occasion) -> String {
    switch occasion {
    case .day(let day): return day.description
    case .instant(let moment):
      let local = LocalTime(moment, offsetSeconds: offsetSeconds)
      return "\(local.day) \(local.clock)"
    }
  }
}
