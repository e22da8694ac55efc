/// The side of the body a lesion lies on.
public enum Side: String, Codable, CaseIterable, Sendable {
  case right, left, midline
}
