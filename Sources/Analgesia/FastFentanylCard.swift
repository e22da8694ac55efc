public import Clinical

/// A fast fentanyl product as its label starts it: always low, whatever else is taken; a row
/// `[[fast-starts]]` of a drug file.
///
/// - Source: clinical reference, analgesia 4.7.
public struct FastFentanylCard: Decodable, Hashable, Sendable {
  /// More episodes than these in 24 hours ask for another look at the regular opioid.
  public static let mostEpisodesInADay = 4

  public let form: DoseForm
  public let start: Mass
  public let mostUnitsPerEpisode: Int
  /// From one treated episode to the next.
  public let hoursApart: Int
  public let citation: Citation

  private enum CodingKeys: String, CodingKey {
    case form, start, citation
    case mostUnitsPerEpisode = "most-units-per-episode"
    case hoursApart = "hours-apart"
  }
}
