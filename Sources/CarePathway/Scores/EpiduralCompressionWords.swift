public import Clinical

extension EpiduralCompression.Band: Word {
  public static let section = "escc"

  public var english: String {
    switch self {
    case .low: "low grade: the cord is not touched"
    case .debated: "debated: the cord is touched, not compressed"
    case .high: "high grade: the cord is compressed"
    }
  }
}

extension EpiduralCompression {
  /// One line: the grade and what it means; it says so while the grade is unknown.
  public var working: [String] {
    guard let band else { return ["ESCC grade unknown"] }
    return ["ESCC grade \(grade.rawValue): \(band.english)"]
  }
}
