public import Clinical

extension PHQ4Band: Word {
  public static let section = "phq4"

  public var english: String {
    switch self {
    case .none: "0 to 2: none"
    case .mild: "3 to 5: mild"
    case .moderate: "6 to 8: moderate"
    case .severe: "9 to 12: severe"
    }
  }
}

extension PHQ4 {
  /// The rows, the sum, and what the two pairs say.
  public var working: [String] {
    items.map { "\($0.id) \($0.points)" } + [
      sum, "anxiety \(anxiety)" + verdict(anxiety),
      "depression \(depression)" + verdict(depression),
    ]
  }

  private func verdict(_ pair: ScoreRange) -> String {
    if pair.lowest >= Self.pairLimit { return ": positive" }
    return pair.reaches(Self.pairLimit) ? ": may be positive" : ": negative"
  }
}
