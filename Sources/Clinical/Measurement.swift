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

  /// Whether it claims to be taken later than now: a clock was set back, or a date is wrong.
  ///
  /// Two minutes are allowed to a moment, fourteen hours to a day, which begins earlier in the
  /// east (policy).
  public func isAhead(of now: Moment) -> Bool {
    switch taken {
    case .instant(let moment): moment - now > 120
    case .day(let day): day.start - now > 14 * 3_600
    }
  }

  /// How long ago it was taken, in seconds; a day without a time counts from its start.
  public func age(at now: Moment) -> Int { now - taken.earliest }
}
