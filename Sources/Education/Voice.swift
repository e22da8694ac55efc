/// To whom a page speaks: the same matter in the words of a colleague, or in the patient's.
public enum Voice: String, CaseIterable, Codable, Sendable {
  case clinician, patient

  /// The voice the `v` key turns to.
  public var other: Voice {
    switch self {
    case .clinician: .patient
    case .patient: .clinician
    }
  }
}
