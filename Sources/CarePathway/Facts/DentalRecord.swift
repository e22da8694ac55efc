public import Clinical

/// When the mouth was looked at, what is planned, and whether there is a problem.
public struct DentalRecord: Hashable, Codable, Sendable {
  public var examined: Occasion?
  public var planned: Occasion?
  public var problem: Finding?

  public init() {}
}
