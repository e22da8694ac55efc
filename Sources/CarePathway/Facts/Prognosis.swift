/// The clinician's own estimate of survival; never a score's.
public struct Prognosis: Hashable, Codable, Sendable {
  public enum Estimate: String, Codable, CaseIterable, Sendable {
    case days, weeks
    case belowThreeMonths = "below-3-months"
    case threeToSixMonths = "3-to-6-months"
    case overSixMonths = "over-6-months"
    case unknown
  }

  public var estimate: Estimate
  public var by: String?

  public init(estimate: Estimate) { self.estimate = estimate }
}
