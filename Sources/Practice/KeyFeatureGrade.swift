/// What was earned for one key feature, and whether it came in time.
public struct KeyFeatureGrade: Equatable, Sendable {
  public enum Timing: String, Sendable {
    case inTime = "in-time"
    case late
    case never
  }

  public let feature: String
  public let weight: Int
  public let credit: Credit
  public let timing: Timing
  /// The accepted ids that never came.
  public let missing: [String]
}
