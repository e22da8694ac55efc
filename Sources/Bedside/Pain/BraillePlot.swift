/// A line drawn with the dots of braille: two columns and four rows of dots in each cell.
///
/// Whole numbers only: a dot is where a value lies nearest, and between two known neighbours the
/// dots run straight.
struct BraillePlot: Equatable {
  let columns: Int
  let rows: Int
  private var cells: [UInt32]

  init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Values from 0 to `most`, evenly spread over the width; what is not known leaves a gap.
  init(_ values: [Int?], upTo most: Int, columns: Int, rows: Int) {
    self.init(columns: columns, rows: rows)
    let points = values.enumerated().map { index, value in
      value.map { (x: column(of: index, among: values.count), y: dotRow(of: $0, upTo: most)) }
    }
    for (index, point) in points.enumerated() {
      guard let point else { continue }
      set(point.x, point.y)
      if index > 0, let before = points[index - 1] { join(before, point) }
    }
  }

  /// Each row of cells as text; a cell without dots is a space.
  var lines: [String] {
    (0..<rows).map { row in
      var text = String.UnicodeScalarView()
      for column in 0..<columns {
        let dots = cells[row * columns + column]
        text.append(dots == 0 ? " " : Unicode.Scalar(0x2800 + dots) ?? " ")
      }
      return String(text)
    }
  }

  /// The row of cells in which a value lies.
  func row(of value: Int, upTo most: Int) -> Int { dotRow(of: value, upTo: most) / 4 }

  /// The column of dots of one value: the left one of its cell.
  private func column(of index: Int, among count: Int) -> Int {
    count < 2 ? 0 : index * (columns - 1) / (count - 1) * 2
  }

  private func dotRow(of value: Int, upTo most: Int) -> Int {
    let highest = rows * 4 - 1
    let value = min(max(0, value), most)
    return highest - (value * highest * 2 + most) / (most * 2)
  }

  private mutating func join(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int)) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y))
    guard steps > 1 else { return }
    for step in 1..<steps {
      set(between(from.x, to.x, step, steps), between(from.y, to.y, step, steps))
    }
  }

  /// The whole number nearest to the part `step` of `steps` of the way.
  private func between(_ from: Int, _ to: Int, _ step: Int, _ steps: Int) -> Int {
    let way = (to - from) * step
    let half = way < 0 ? -steps : steps
    return from + (way * 2 + half) / (steps * 2)
  }

  private mutating func set(_ x: Int, _ y: Int) {
    guard (0..<columns * 2).contains(x), (0..<rows * 4).contains(y) else { return }
    let left: [UInt32] = [0x01, 0x02, 0x04, 0x40]
    let right: [UInt32] = [0x08, 0x10, 0x20, 0x80]
    cells[y / 4 * columns + x / 2] |= x % 2 == 0 ? left[y % 4] : right[y % 4]
  }
}
