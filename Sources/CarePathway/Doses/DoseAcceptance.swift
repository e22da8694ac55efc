public import Analgesia

/// Somebody takes a dose that was offered into the plan.
public struct DoseAcceptance: Hashable, Codable, Sendable {
  public let dose: OfferedDose
  public let by: String
  /// The content the dose was worked out from.
  public let contentHash: String

  public init(of dose: OfferedDose, by: String, contentHash: String) {
    self.dose = dose
    self.by = by
    self.contentHash = contentHash
  }
}
