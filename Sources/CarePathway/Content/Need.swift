public import Clinical

/// One need a supportive-care plan can name, with what is usually done; an entry of `needs.toml`.
public struct Need: Decodable, Equatable, Sendable {
  public let id: String
  public let title: String
  public let patientTitle: String
  /// On every plan, met or not (where `when` holds, if there is a `when`).
  public let obligatory: Bool
  public let when: Condition?
  public let action: String
  public let patient: String
  public let who: String
  public let by: String
  public let evidence: Evidence

  private enum CodingKeys: String, CodingKey {
    case id, title, obligatory, when, action, patient, who, by, evidence
    case patientTitle = "patient-title"
  }
}
