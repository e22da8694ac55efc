public import Clinical

/// The factor of one drug and route for morphine milligram equivalents: a flag, never a dose.
///
/// - Source: CDC 2022 table (K-CDC), which itself forbids its use for choosing a dose.
public struct RiskFactor: Decodable, Equatable, Sendable {
  public let route: Route
  public let factor: Ratio
  public let citation: Citation
}
