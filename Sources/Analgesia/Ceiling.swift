public import Clinical

/// The most of a drug in 24 hours, and when that limit applies; a row `[[ceilings]]`.
public struct Ceiling: Decodable, Equatable, Sendable {
  public enum When: String, CaseIterable, Codable, Sendable {
    case always
    case ageOver75 = "age-over-75"
    case clearanceBelow30 = "clearance-below-30"
    case liverSevere = "liver-severe"
    case immediateRelease = "immediate-release"
    case modifiedRelease = "modified-release"
    case patchFor72Hours = "patch-72-hour"
    case patchFor7Days = "patch-7-day"
  }

  public let when: When
  public let perDay: Mass?
  /// For patches.
  public let perHour: DeliveryRate?
  public let citation: Citation

  private enum CodingKeys: String, CodingKey {
    case when, citation
    case perDay = "per-day"
    case perHour = "per-hour"
  }
}
