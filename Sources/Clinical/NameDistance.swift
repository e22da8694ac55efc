/// How many slips lead from one name to another: a letter added, left out, changed, or two swapped.
///
///     prednisolone, prednisone -> 2     morphine, codeine -> 4
public struct NameDistance: Sendable {
  /// Fewer slips than this, and two names in a list are taken for each other.
  public static let safe = 3

  public let slips: Int

  public init(_ first: String, _ second: String) {
    let (one, other) = (Array(first.lowercased()), Array(second.lowercased()))
    var rows = [Array(0...other.count)]
    for letter in one.indices {
      rows.append(Self.row(after: rows, letter, one, other))
    }
    slips = rows.last?.last ?? 0
  }

  /// Whether the two may be taken for each other.
  public var isLookAlike: Bool { slips < Self.safe }

  private static func row(
    after rows: [[Int]], _ here: Int, _ one: [Character], _ other: [Character]
  ) -> [Int] {
    let above = rows[here]
    var row = [here + 1]
    for there in other.indices {
      let changed = above[there] + (one[here] == other[there] ? 0 : 1)
      var least = min(above[there + 1] + 1, row[there] + 1, changed)
      if here > 0, there > 0, one[here] == other[there - 1], one[here - 1] == other[there] {
        least = min(least, rows[here - 1][there - 1] + 1)
      }
      row.append(least)
    }
    return row
  }
}
