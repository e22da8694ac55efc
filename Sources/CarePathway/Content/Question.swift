public import Clinical

/// What is asked to learn one finding, and why, in two voices; a file of `Questions/`.
public struct Question: Decodable, Equatable, Sendable {
  public let id: FindingID
  public let short: String
  public let group: String
  public let clinician: String
  public let patient: String
  public let why: String
  public let citations: [Citation]

  public init(
    id: FindingID, short: String, group: String, voices: TwoVoices
  ) {
    self.id = id
    self.short = short
    self.group = group
    clinician = voices.clinician
    patient = voices.patient
    why = ""
    citations = []
  }
}
