/// Who signs, and what they typed again to show that they mean this patient.
public struct Signature: Hashable, Codable, Sendable {
  public let by: String
  /// The label, typed anew: nothing is filled in for the person who signs.
  public let label: String
  /// The age in years, typed anew.
  public let ageYears: Int
  public let contentHash: String

  public init(by: String, label: String, ageYears: Int, contentHash: String) {
    self.by = by
    self.label = label
    self.ageYears = ageYears
    self.contentHash = contentHash
  }
}
