public import Clinical

/// A dose that a line had before, and from when: what tolerance over seven days rests on.
public struct PastDose: Hashable, Sendable {
  public let from: Occasion
  /// In 24 hours; nothing for a gap.
  public let perDay: PerDay

  public init(from: Occasion, perDay: PerDay) {
    self.from = from
    self.perDay = perDay
  }
}
