extension Frame {
  /// Empties a block and gives it a role.
  public mutating func fill(_ rect: Rect, as role: StyleRole) {
    for range in clipped(rect) {
      clearSeams(range)
      blank(range, as: role)
    }
  }

  /// Gives a block another role and keeps what stands in it.
  public mutating func restyle(_ rect: Rect, as role: StyleRole) {
    for range in clipped(rect) {
      for index in range { cells[index] = Cell(scalar: cells[index].scalar, role: role) }
    }
  }

  /// Draws a border along the inner edge of a block, with a title in its upper line.
  ///
  /// The title of a plain frame is a heading; any other has the role of its border. What stands
  /// inside is kept.
  public mutating func box(_ rect: Rect, title: String, border: Border, as role: StyleRole) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let bottom = rect.row + rect.rows - 1
    writeLine(border.top, of: rect, at: rect.row, as: role)
    writeLine(border.bottom, of: rect, at: bottom, as: role)
    for row in rect.visibleRows(in: size) where row != rect.row && row != bottom {
      write(border.vertical, at: Position(row: row, column: rect.column), as: role)
      write(
        border.vertical, at: Position(row: row, column: rect.column + rect.columns - 1), as: role)
    }
    guard !title.isEmpty, rect.columns >= 6 else { return }
    let room = min(DisplayWidth.of(title) + 2, rect.columns - 3)
    write(
      " \(title) ", at: Position(row: rect.row, column: rect.column + 2), width: room,
      as: role == .frame ? .heading : role)
  }

  /// Draws a line across a box, joined to both its sides.
  public mutating func divide(_ rect: Rect, row: Int, border: Border, as role: StyleRole) {
    guard rect.columns >= 2 else { return }
    writeLine(border.middle, of: rect, at: row, as: role)
  }

  private mutating func writeLine(
    _ line: Border.Line, of rect: Rect, at row: Int, as role: StyleRole
  ) {
    let inside = Rect(row: row, column: rect.column + 1, rows: 1, columns: rect.columns - 2)
    for range in clipped(inside) {
      clearSeams(range)
      for index in range { cells[index] = Cell(scalar: line.run.value, role: role) }
    }
    write(line.left, at: Position(row: row, column: rect.column), as: role)
    write(line.right, at: Position(row: row, column: rect.column + rect.columns - 1), as: role)
  }
}
