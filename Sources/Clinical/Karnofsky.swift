/// Karnofsky's scale of ability: 0 to 100 in tens.
public struct Karnofsky: Hashable, Sendable {
  public let value: Int

  /// The score, or `nil` when it is not one of 0, 10, 20 … 100.
  public init?(_ value: Int) {
    guard (0...100).contains(value), value.isMultiple(of: 10) else { return nil }
    self.value = value
  }
}

extension Karnofsky: Comparable {
  public static func < (lhs: Karnofsky, rhs: Karnofsky) -> Bool { lhs.value < rhs.value }
}
