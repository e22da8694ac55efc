/// One kind of measurement as `measurements.toml` describes it: units, plausible range, shelf life.
public struct MeasurementDefinition: Decodable, Equatable, Sendable {
  /// A unit in which the kind may be entered, and the values that are plausible in it.
  public struct UnitRange: Decodable, Equatable, Sendable {
    public let unit: Unit
    /// Figures as text, both ends plausible: "1.00" to "6.00".
    public let low: String
    public let high: String

    public init(unit: Unit, low: String, high: String) {
      self.unit = unit
      self.low = low
      self.high = high
    }
  }

  public let kind: MeasurementKind
  public let label: String
  public let short: String
  /// The first is the unit offered by default.
  public let units: [UnitRange]
  /// Absent for what never goes stale, such as height.
  public let staleAfterHours: Int?
  /// The shorter limit while a flag or symptom makes the value urgent.
  public let staleWithSymptomsHours: Int?
  public let evidence: Evidence

  private enum CodingKeys: String, CodingKey {
    case kind, label, short, units, evidence
    case staleAfterHours = "stale-after-hours"
    case staleWithSymptomsHours = "stale-with-symptoms-hours"
  }
}

extension MeasurementDefinition {
  /// Whether the value lies in the plausible range of its own unit; both ends are inside.
  public func accepts(_ value: Quantity) -> Bool {
    units.contains { $0.unit == value.unit && $0.contains(value) }
  }

  /// The units in which this figure would be plausible: two mean that a person must choose.
  public func units(accepting figure: String) -> [Unit] {
    units.filter { range in
      Quantity(figure: figure, unit: range.unit).map(range.contains) ?? false
    }.map(\.unit)
  }
}

extension MeasurementDefinition.UnitRange {
  public func contains(_ value: Quantity) -> Bool {
    guard value.unit == unit, let low = Quantity(figure: low, unit: unit),
      let high = Quantity(figure: high, unit: unit)
    else { return false }
    return (low.tenThousandths...max(low.tenThousandths, high.tenThousandths))
      .contains(value.tenThousandths)
  }
}
