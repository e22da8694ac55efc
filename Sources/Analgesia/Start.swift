public import Clinical

/// A first dose for somebody who takes no opioid yet; a row `[[starts]]` of a drug file.
public struct Start: Decodable, Equatable, Sendable {
  /// Whom the row is for.
  public enum Patient: String, CaseIterable, Codable, Sendable {
    case standard, vulnerable
  }

  public let pain: PainBand
  public let patient: Patient
  public let form: DoseForm
  public let lowest: Mass
  public let highest: Mass
  public let dosesPerDay: Int
  public let citation: Citation

  private enum CodingKeys: String, CodingKey {
    case pain, patient, form, lowest, highest, citation
    case dosesPerDay = "doses-per-day"
  }
}
