/// What the person can do: performance, walking, falls, cord function.
public struct FunctionRecord: Hashable, Codable, Sendable {
  /// ECOG 0 to 4, now and before the event that lowered it.
  public var ecog: Int?
  public var ecogBeforeEvent: Int?
  /// Karnofsky, tens.
  public var karnofsky: Int?
  /// Frankel A to E.
  public var frankel: String?
  /// unaided, stick, frame, chair, bed.
  public var mobility: String?
  /// Falls in the last three months.
  public var falls: Int?

  public init() {}
}

/// One thing recorded about function.
public enum FunctionFact: Hashable, Codable, Sendable {
  case ecog(Int)
  case ecogBeforeEvent(Int)
  case karnofsky(Int)
  case frankel(String)
  case mobility(String)
  case falls(Int)
}

extension FunctionRecord {
  mutating func record(_ fact: FunctionFact) {
    switch fact {
    case .ecog(let grade): ecog = grade
    case .ecogBeforeEvent(let grade): ecogBeforeEvent = grade
    case .karnofsky(let value): karnofsky = value
    case .frankel(let grade): frankel = grade
    case .mobility(let way): mobility = way
    case .falls(let count): falls = count
    }
  }
}
