public import Clinical

/// The daily dose of one drug and route from which, after seven days, somebody counts as tolerant.
///
/// - Source: FDA definition, clinical reference, analgesia 1.6.
public struct ToleranceThreshold: Decodable, Equatable, Sendable {
  public let route: Route
  public let perDay: Mass?
  /// For patches.
  public let perHour: DeliveryRate?
  public let citation: Citation

  private enum CodingKeys: String, CodingKey {
    case route, citation
    case perDay = "per-day"
    case perHour = "per-hour"
  }
}
