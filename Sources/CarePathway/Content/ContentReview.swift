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

extension ContentReview {
  /// The state of review on `day` of content that is to be read again by a date.
  public init(by date: CalendarDay?, on day: CalendarDay) {
    guard let date else {
      self = .undated
      return
    }
    if day <= date {
      self = .current(until: date)
    } else {
      self = day <= date.adding(days: Self.grace) ? .due(since: date) : .expired(since: date)
    }
  }
}

extension PathwayContent {
  /// The earliest date that any rule names: by it the whole content is read again.
  public var reviewBy: CalendarDay? { rules.compactMap(\.reviewBy).min() }

  /// The state of review on `day`.
  public func review(on day: CalendarDay) -> ContentReview {
    ContentReview(by: reviewBy, on: day)
  }
}
