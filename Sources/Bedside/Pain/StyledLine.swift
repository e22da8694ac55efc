import Terminal

/// One line of a column, with the role it is drawn in.
struct StyledLine: Equatable {
  let text: String
  let role: StyleRole

  init(_ text: String, _ role: StyleRole = .body) {
    self.text = text
    self.role = role
  }

  /// The lines that `text` breaks into: `lead` before the first, as many spaces before the others.
  static func wrapped(
    _ text: String, _ role: StyleRole = .body, width: Int, after lead: String = ""
  ) -> [StyledLine] {
    let indent = String(repeating: " ", count: lead.count)
    return Paragraph(text, width: max(8, width - lead.count)).lines.enumerated().map {
      StyledLine(($0.offset == 0 ? lead : indent) + $0.element, role)
    }
  }
}

extension Frame {
  /// Draws lines one under another from `position`, as many as there are rows.
  mutating func write(_ lines: some Sequence<StyledLine>, at position: Position, width: Int) {
    var row = position.row
    for line in lines {
      write(
        line.text, at: Position(row: row, column: position.column), width: width, as: line.role)
      row += 1
    }
  }
}
