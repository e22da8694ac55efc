extension Frame {
  /// One row as text, exactly as many columns wide as the frame; empty outside it.
  public func row(_ row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    var text = String.UnicodeScalarView()
    for index in row * size.columns..<(row + 1) * size.columns {
      let value = cells[index].scalar
      guard value != Cell.continuation, let scalar = Unicode.Scalar(value) else { continue }
      text.append(scalar)
      guard !marks.isEmpty, let accents = marks[index] else { continue }
      text.append(contentsOf: accents.compactMap(Unicode.Scalar.init))
    }
    return String(text)
  }

  /// The whole frame as text: rows joined by line breaks, spaces at their ends left out.
  public var text: String {
    (0..<size.rows).map { row in
      let line = self.row(row).unicodeScalars
      let kept = line.reversed().drop { $0 == " " }.count
      return String(String.UnicodeScalarView(line.prefix(kept)))
    }.joined(separator: "\n")
  }

  /// The same frame with nothing but ASCII in it, cell for cell, by the table in ``Glyphs``.
  public func inASCII() -> Frame {
    var frame = self
    frame.marks = [:]
    for (index, cell) in cells.enumerated() where cell.scalar &- 0x20 >= 0x5F {
      frame.cells[index] = Cell(scalar: Glyphs.ascii(cell.scalar), role: cell.role)
    }
    return frame
  }
}
