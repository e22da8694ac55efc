/// One result: what was measured, the value in the unit entered, and when it was taken.
public struct Measurement: Hashable, Codable, Sendable {
  public let kind: MeasurementKind
  public let value: Quantity
  public let taken: Occasion
  /// The laboratory's own limits of normal, when it printed them.
  public var upperLimit: Quantity?
  public var lowerLimit: Quantity?

  public init(kind: MeasurementKind, value: Quantity, taken: Occasion) {
    self.kind = kind
    self.value = value
    self.taken = taken
  }

  /// How long ago it was taken, in seconds; a day without a time counts from its start.
  public func age(at now: Moment) -> Int { now - taken.earliest }
}
