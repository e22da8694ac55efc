/// A school grade in hundredths: 4.05 is the fifth hundredth of grade 4.
public struct ReadingGrade: Hashable, Sendable {
  public let hundredths: Int

  public init(hundredths: Int) { self.hundredths = hundredths }

  /// The hardest a patient paragraph may be.
  public static let limit = ReadingGrade(hundredths: 600)
  /// What the writer aims at.
  public static let target = ReadingGrade(hundredths: 400)
  /// The hardest one definition of the glossary may be; a few words can score high by chance.
  public static let definitionLimit = ReadingGrade(hundredths: 700)
}

extension ReadingGrade: Comparable {
  public static func < (lhs: ReadingGrade, rhs: ReadingGrade) -> Bool {
    lhs.hundredths < rhs.hundredths
  }
}

extension ReadingGrade: CustomStringConvertible {
  /// "3.2", one decimal, rounded up; never below "0.0".
  public var description: String {
    let tenths = max(0, (hundredths + 9) / 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
