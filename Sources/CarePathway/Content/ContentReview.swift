public import Clinical

/// Whether the content is still within the date by which it must be read again.
public enum ContentReview: Equatable, Sendable {
  /// No rule names a date.
  case undated
  case current(until: CalendarDay)
  /// Past its date: said everywhere, and doses are still given.
  case due(since: CalendarDay)
  /// Past its date by more than the grace: no dose is given.
  case expired(since: CalendarDay)

  /// Days after the review date on which doses are still given (policy).
  public static let grace = 90

  public var allowsDoses: Bool {
    switch self {
    case .undated, .current, .due: true
    case .expired: false
    }
  }
}

extension PathwayContent {
  /// The state of review on `day`, by the earliest date that any rule names.
  public func review(on day: CalendarDay) -> ContentReview {
    guard let by = rules.compactMap(\.reviewBy).min() else { return .undated }
    if day <= by { return .current(until: by) }
    return day <= by.adding(days: ContentReview.grace) ? .due(since: by) : .expired(since: by)
  }
}
