/// The same advice twice: in the words of a colleague, and in the words of the patient.
public struct TwoVoices: Decodable, Equatable, Sendable {
  public let clinician: String
  public let patient: String

  public init(clinician: String, patient: String) {
    self.clinician = clinician
    self.patient = patient
  }
}
