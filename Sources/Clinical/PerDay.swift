/// A mass given over 24 hours: the type that a single dose can never be mistaken for.
public struct PerDay: Hashable, Sendable {
  public let mass: Mass

  public init(_ mass: Mass) { self.mass = mass }

  public static func + (lhs: PerDay, rhs: PerDay) -> PerDay { PerDay(lhs.mass + rhs.mass) }
}

extension PerDay: Comparable {
  public static func < (lhs: PerDay, rhs: PerDay) -> Bool { lhs.mass < rhs.mass }
}
