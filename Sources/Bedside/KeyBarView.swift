import Clinical
import Terminal

/// The row of function keys at the foot of every screen.
struct KeyBarView {
  let say: Language

  func frame(columns: Int) -> Frame {
    var row = Frame(size: Size(rows: 1, columns: columns))
    row.fill(Rect(row: 0, column: 0, rows: 1, columns: columns), as: .keyBar)
    let words: [EdgeWords] = [
      .help, .commands, .find, .edit, .why, .pane, .flags, .undo, .print, .quit,
    ]
    var column = 0
    for (index, word) in words.enumerated() {
      let text = "F\(index + 1)" + say(word) + " "
      guard column + text.count <= columns else { break }
      row.write(text, at: Position(row: 0, column: column), as: .keyBar)
      column += text.count
    }
    return row
  }
}
