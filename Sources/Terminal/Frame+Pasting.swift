extension Frame {
  /// Lays another frame over this one, clipped; a cursor the other has becomes this one's.
  public mutating func paste(_ other: Frame, at position: Position) {
    let target = Rect(
      row: position.row, column: position.column, rows: other.size.rows,
      columns: other.size.columns)
    for range in clipped(target) {
      let row = range.lowerBound / size.columns
      let column = range.lowerBound - row * size.columns
      let source = (row - position.row) * other.size.columns + column - position.column
      clearSeams(range)
      copy(other, from: source, to: range)
    }
    guard let cursor = other.cursor else { return }
    self.cursor = Position(row: position.row + cursor.row, column: position.column + cursor.column)
    box = other.box.map {
      Rect(
        row: position.row + $0.row, column: position.column + $0.column, rows: $0.rows,
        columns: $0.columns)
    }
  }

  private mutating func copy(_ other: Frame, from source: Int, to range: Range<Int>) {
    cells.replaceSubrange(range, with: other.cells[source..<source + range.count])
    if !other.marks.isEmpty {
      for offset in 0..<range.count {
        guard let mark = other.marks[source + offset] else { continue }
        marks[range.lowerBound + offset] = mark
      }
    }
    mendEdges(of: range, beyond: other, source + range.count)
  }

  /// A wide character cut by the edge leaves a space, never half of itself.
  private mutating func mendEdges(of range: Range<Int>, beyond other: Frame, _ next: Int) {
    guard let last = range.last else { return }
    let first = range.lowerBound
    if cells[first].scalar == Cell.continuation {
      cells[first] = Cell(scalar: 0x20, role: cells[first].role)
    }
    let cut = next % other.size.columns != 0 && other.cells[next].scalar == Cell.continuation
    guard cut else { return }
    cells[last] = Cell(scalar: 0x20, role: cells[last].role)
    marks[last] = nil
  }
}
