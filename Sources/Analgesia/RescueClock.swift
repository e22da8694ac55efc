public import Clinical

/// When a rescue dose by mouth may be taken again, from those that were taken.
///
/// An hour after the last one at the earliest, and never a seventh within 24 hours. It says what is
/// allowed, not what is usual: that is every two to four hours.
///
///     six doses since 10:00, the last at 08:40  ->  not before 10:00; call for review
///
/// - Source: clinical reference, analgesia 5.4 (policy).
public struct RescueClock: Equatable, Sendable {
  /// In the last 24 hours, for whatever reason.
  public let taken: Int
  /// The last one of them; `nil` when none was taken.
  public let last: Moment?
  /// The earliest time for another; in the past when it may be taken now.
  public let next: Moment?

  /// `nil` while no rescue opioid by mouth is on the list.
  public init?(_ patient: OpioidCase) {
    let lines = patient.opioids.filter { !$0.isRegular && $0.route == .oral }
    guard !lines.isEmpty else { return nil }
    let times = lines.flatMap { $0.taken(inLast: 24, before: patient.now) }.map(\.at).sorted()
    taken = times.count
    last = times.last
    let afterLast = times.last?.adding(hours: BreakthroughDose.hoursApart)
    let most = BreakthroughDose.mostIn24Hours
    let afterMost = times.count < most ? nil : times[times.count - most].adding(hours: 24)
    next = [afterLast, afterMost].compactMap { $0 }.max()
  }

  /// As many as a day allows were taken: somebody looks at the patient first.
  public var isSpent: Bool { taken >= BreakthroughDose.mostIn24Hours }

  /// Whether another is allowed at `moment`.
  public func allows(at moment: Moment) -> Bool { next.map { $0 <= moment } ?? true }
}
