/// The site item of Mirels' score.
public enum MirelsSite: String, Codable, CaseIterable, Sendable {
  case upperLimb = "upper-limb"
  case lowerLimb = "lower-limb"
  case peritrochanteric
  case unknown
}
