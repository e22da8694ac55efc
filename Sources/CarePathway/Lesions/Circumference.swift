/// How much of the cortex round the bone the lesion has taken.
public enum Circumference: String, Codable, CaseIterable, Sendable {
  case halfOrLess = "half-or-less"
  case moreThanHalf = "more-than-half"
  case unknown
}
