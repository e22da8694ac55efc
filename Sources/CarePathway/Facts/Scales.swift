/// Answers to short published scales, item by item; an absent item is not assessed.
public struct Scales: Hashable, Codable, Sendable {
  /// The four PHQ-4 items, 0 to 3.
  public var phq4: [Int?]?
  /// Distress, 0 to 10.
  public var distress: Int?
  /// G8 item answers by item name.
  public var g8: [String: String]?

  public init() {}
}

/// One scale recorded.
public enum ScaleFact: Hashable, Codable, Sendable {
  case phq4([Int?])
  case distress(Int)
  case g8(item: String, answer: String)
}

extension Scales {
  mutating func record(_ fact: ScaleFact) {
    switch fact {
    case .phq4(let items): phq4 = items
    case .distress(let score): distress = score
    case .g8(let item, let answer): g8 = (g8 ?? [:]).merging([item: answer]) { $1 }
    }
  }
}
