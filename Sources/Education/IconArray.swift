/// A chance drawn as people: one mark a person, the filled ones first, row by row.
///
/// A hundred people are 10 rows of 10; a thousand are 20 rows of 50. Filled and empty are two
/// glyphs, so that the picture needs no colour.
public struct IconArray: Equatable, Sendable {
  public enum Mark: Equatable, Sendable { case filled, empty }

  public let rows: [[Mark]]

  /// The picture of `statement`; no rows when its numbers are not sound.
  public init(_ statement: RiskStatement) {
    guard statement.isSound else {
      rows = []
      return
    }
    let columns = statement.denominator == 100 ? 10 : 50
    rows = (0..<statement.denominator / columns).map { row in
      (0..<columns).map { row * columns + $0 < statement.numerator ? .filled : .empty }
    }
  }

  /// The rows as text, in the glyphs the terminal has.
  public func lines(filled: Character, empty: Character) -> [String] {
    rows.map { row in
      String(row.map { $0 == .filled ? filled : empty })
    }
  }
}

extension RiskStatement {
  public var iconArray: IconArray { IconArray(self) }
}
