/// A mass given each time: the type that a daily total can never be mistaken for.
public struct PerDose: Hashable, Sendable {
  public let mass: Mass

  public init(_ mass: Mass) { self.mass = mass }

  /// What so many doses in 24 hours add up to.
  public func times(_ count: Int) -> PerDay { PerDay(mass.times(count)) }
}

extension PerDose: Comparable {
  public static func < (lhs: PerDose, rhs: PerDose) -> Bool { lhs.mass < rhs.mass }
}
