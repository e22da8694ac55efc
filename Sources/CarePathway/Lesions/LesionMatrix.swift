/// What the lesion has done to the bone: dissolved it, hardened it, or both.
public enum LesionMatrix: String, Codable, CaseIterable, Sendable {
  case lytic, mixed, blastic, unknown
}
