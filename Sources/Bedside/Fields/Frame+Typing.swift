import Terminal

extension Frame {
  /// Writes what is being typed into its box: the end of it, with the cursor behind.
  mutating func type(_ text: String, in box: Rect) {
    let visible = String(text.suffix(box.columns))
    write(
      visible, at: Position(row: box.row, column: box.column), width: box.columns, as: .body)
    cursor = Position(
      row: box.row, column: box.column + min(visible.count, box.columns - 1))
    self.box = box
  }
}
