/// What was measured: `calcium-total`, `creatinine`, `sedation`.
public struct MeasurementKind: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
