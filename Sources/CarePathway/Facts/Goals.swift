/// What matters, in the patient's own words.
public struct Goals: Hashable, Codable, Sendable {
  public var patientWords: String?
  public var tooMuch: String?
  /// The pain score aimed at, 0 to 10.
  public var painGoal: Int?
  public var preferredPlace: String?

  public init() {}
}

/// One thing recorded about goals.
public enum GoalFact: Hashable, Codable, Sendable {
  case patientWords(String)
  case tooMuch(String)
  case painGoal(Int)
  case preferredPlace(String)
}

extension Goals {
  mutating func record(_ fact: GoalFact) {
    switch fact {
    case .patientWords(let words): patientWords = words
    case .tooMuch(let words): tooMuch = words
    case .painGoal(let score): painGoal = score
    case .preferredPlace(let place): preferredPlace = place
    }
  }
}
