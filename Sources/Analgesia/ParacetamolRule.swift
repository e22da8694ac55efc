public import Clinical

/// A limit of paracetamol for one kind of patient; a row `[[dose-rules]]` of its file.
public struct ParacetamolRule: Decodable, Equatable, Sendable {
  public enum When: String, CaseIterable, Codable, Sendable {
    case usual
    /// Under 50 kg, malnutrition, chronic alcohol, or any renal impairment.
    case lightOrAtRisk = "light-or-at-risk"
    case cirrhosisCompensated = "cirrhosis-compensated"
    case cirrhosisDecompensated = "cirrhosis-decompensated"
    case filtration10To50 = "filtration-10-to-50"
    case filtrationBelow10 = "filtration-below-10"
  }

  public let when: When
  public let perDose: Mass
  public let perDay: Mass
  public let dosesPerDay: Int
  /// For each kilogram of weight, where the row goes by weight.
  public let perDosePerKilogram: Mass?
  public let citation: Citation

  private enum CodingKeys: String, CodingKey {
    case when, citation
    case perDose = "per-dose"
    case perDay = "per-day"
    case dosesPerDay = "doses-per-day"
    case perDosePerKilogram = "per-dose-per-kilogram"
  }
}
