/// The totals a score can still have: one number when every item is known, else from–to.
///
/// An unknown item widens the range; it never counts as its lowest points.
public struct ScoreRange: Hashable, Sendable {
  public let lowest: Int
  public let highest: Int

  /// The range from `lowest` to `highest`; given the wrong way round they are swapped.
  public init(_ lowest: Int, _ highest: Int) {
    self.lowest = min(lowest, highest)
    self.highest = max(lowest, highest)
  }

  /// A range of one number.
  public init(_ exact: Int) {
    lowest = exact
    highest = exact
  }

  /// The one number, when nothing is unknown.
  public var exact: Int? { lowest == highest ? lowest : nil }

  /// Whether the range must be read as reaching `limit`.
  ///
  /// For referral and warning the highest total counts: a score that could be 9 is acted on as 9.
  public func reaches(_ limit: Int) -> Bool { highest >= limit }

  /// Whether every total still possible is at most `limit`, as an option on the safe side needs.
  public func staysWithin(_ limit: Int) -> Bool { highest <= limit }

  public static func + (lhs: ScoreRange, rhs: ScoreRange) -> ScoreRange {
    ScoreRange(lhs.lowest + rhs.lowest, lhs.highest + rhs.highest)
  }
}

extension ScoreRange: CustomStringConvertible {
  /// "11", or "9 to 12".
  public var description: String { exact.map(String.init) ?? "\(lowest) to \(highest)" }
}
