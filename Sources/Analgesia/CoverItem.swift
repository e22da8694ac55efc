public import Clinical

/// Something that goes with a regular opioid: a laxative, a word on driving; a row of
/// `opioid-cover.toml`.
public struct CoverItem: Decodable, Equatable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case laxative, nausea, naloxone, driving, storage, review
  }

  public let id: String
  public let kind: Kind
  /// The medicine it proposes; absent for advice.
  public let drug: String?
  public let lowest: Mass?
  public let highest: Mass?
  public let clinician: String
  public let patient: String
  public let citations: [Citation]
}
