/// How much of the cortex, across the bone's diameter, the lesion has taken.
///
/// A measurement of exactly one third or exactly two thirds is the higher class (policy).
public enum CortexInvolvement: String, Codable, CaseIterable, Sendable {
  case lessThanThird = "less-than-third"
  case oneToTwoThirds = "one-to-two-thirds"
  case moreThanTwoThirds = "more-than-two-thirds"
  case unknown
}
