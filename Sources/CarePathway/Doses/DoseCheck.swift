public import Analgesia

/// A second person worked an accepted dose out apart from the first and agrees with it.
public struct DoseCheck: Hashable, Codable, Sendable {
  public let dose: OfferedDose
  public let by: String
  public let contentHash: String

  public init(of dose: OfferedDose, by: String, contentHash: String) {
    self.dose = dose
    self.by = by
    self.contentHash = contentHash
  }
}
