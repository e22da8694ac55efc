/// Who found a lesion: the patient felt it, or imaging showed it.
public enum LesionSource: String, Codable, CaseIterable, Sendable {
  case patient, imaging
}
