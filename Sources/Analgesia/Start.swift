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

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    pain = try table.decode(PainBand.self, forKey: .pain)
    patient = try table.decode(Patient.self, forKey: .patient)
    form = try table.decode(DoseForm.self, forKey: .form)
    lowest = try table.decode(Mass.self, forKey: .lowest)
    highest = try table.decode(Mass.self, forKey: .highest)
    dosesPerDay = try table.decode(Int.self, forKey: .dosesPerDay)
    citation = try table.decode(Citation.self, forKey: .citation)
    guard lowest > .zero, lowest <= highest else {
      throw decoder.corrupted("the lowest dose is more than nothing and not above the highest")
    }
    guard (1...24).contains(dosesPerDay) else {
      throw decoder.corrupted("doses-per-day is a number from 1 to 24")
    }
  }
}
