extension Frame {
  /// Writes one line of text, clipped at the frame's edges; it never wraps.
  public mutating func write(_ text: String, at position: Position, as role: StyleRole) {
    put(text, at: position, before: size.columns, as: role)
  }

  /// Writes one line of text into a field `width` cells wide, padded with spaces and clipped.
  public mutating func write(
    _ text: String, at position: Position, width: Int, as role: StyleRole
  ) {
    let field = Rect(row: position.row, column: position.column, rows: 1, columns: width)
    fill(field, as: role)
    put(text, at: position, before: field.visibleColumns(in: size).upperBound, as: role)
  }

  private mutating func put(
    _ text: String, at position: Position, before limit: Int, as role: StyleRole
  ) {
    guard (0..<size.rows).contains(position.row), position.column < limit else { return }
    if position.column >= 0, putPlain(text, at: position, before: limit, as: role) { return }
    putScalars(of: text, at: position, before: limit, as: role)
  }

  /// The quick way for text of printable ASCII, which nearly all text is; false for any other.
  private mutating func putPlain(
    _ text: String, at position: Position, before limit: Int, as role: StyleRole
  ) -> Bool {
    let start = position.row * size.columns + position.column
    let room = limit - position.column
    let end = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.allSatisfy({ $0 &- 0x20 < 0x5F }) else { return nil }
      let count = min(room, bytes.count)
      clearSeams(start..<start + count)
      cells.withUnsafeMutableBufferPointer { cells in
        for offset in 0..<count {
          cells[start + offset] = Cell(scalar: UInt32(bytes[offset]), role: role)
        }
      }
      return start + count
    }
    return (end ?? nil) != nil
  }

  private mutating func putScalars(
    of text: String, at position: Position, before limit: Int, as role: StyleRole
  ) {
    let row = position.row * size.columns
    var column = position.column
    var base: Int?
    for scalar in text.unicodeScalars {
      guard let shown = PlainText.shown(scalar) else { continue }
      let width = DisplayWidth.of(shown)
      guard width > 0 else {
        addMark(shown.value, to: base)
        continue
      }
      guard column < limit else { return }
      let whole = column >= 0 && column + width <= limit
      let visible = Rect.clip(start: column, length: width, to: limit)
      clearSeams(row + visible.lowerBound..<row + visible.upperBound)
      for place in visible {
        let value = place == column ? shown.value : Cell.continuation
        cells[row + place] = Cell(scalar: whole ? value : 0x20, role: role)
      }
      base = whole ? row + column : nil
      column += width
    }
  }

  /// Two accents are enough for any script; a hundred on one letter are an attack on the eye.
  private mutating func addMark(_ mark: UInt32, to base: Int?) {
    guard let base, marks[base, default: []].count < 2 else { return }
    marks[base, default: []].append(mark)
  }

  /// Prepares cells of one row for new contents: no half of a wide character is left behind.
  mutating func clearSeams(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if cells[range.lowerBound].scalar == Cell.continuation, range.lowerBound > 0 {
      blank(range.lowerBound - 1)
    }
    if range.upperBound < cells.count, cells[range.upperBound].scalar == Cell.continuation {
      blank(range.upperBound)
    }
    guard !marks.isEmpty else { return }
    for index in range { marks[index] = nil }
  }

  /// The cells of a block, row by row.
  func clipped(_ rect: Rect) -> some Sequence<Range<Int>> {
    let columns = rect.visibleColumns(in: size)
    let rows = columns.isEmpty ? 0..<0 : rect.visibleRows(in: size)
    let width = size.columns
    return rows.lazy.map { row in
      row * width + columns.lowerBound..<row * width + columns.upperBound
    }
  }

  mutating func blank(_ range: Range<Int>, as role: StyleRole) {
    let blank = Cell(scalar: 0x20, role: role)
    cells.withUnsafeMutableBufferPointer { $0[range].update(repeating: blank) }
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(scalar: 0x20, role: cells[index].role)
    marks[index] = nil
  }
}
