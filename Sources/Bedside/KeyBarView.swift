import Clinical
import Terminal

/// The row of function keys at the foot of every screen.
struct KeyBarView {
  let say: Language

  func frame(columns: Int) -> Frame {
    var row = Frame(size: Size(rows: 1, columns: columns))
    row.fill(Rect(row: 0, column: 0, rows: 1, columns: columns), as: .keyBar)
    var column = 0
    for text in columns < 120 ? short : long {
      guard column + text.count <= columns else { break }
      row.write(text, at: Position(row: 0, column: column), as: .keyBar)
      column += text.count
    }
    return row
  }

  private var short: [String] {
    let words: [EdgeWords] = [
      .help, .commands, .find, .edit, .why, .pane, .flags, .undo, .print, .quit,
    ]
    return words.enumerated().map { "F\($0 + 1)" + say($1) + " " }
  }

  private var long: [String] {
    let words: [EdgeWords] = [
      .help, .commandsInFull, .find, .edit, .why, .nextPane, .redFlags, .undo, .print, .quit,
    ]
    return words.enumerated().map { "F\($0 + 1) " + say($1) + "  " } + [" " + say(EdgeWords.barEnd)]
  }
}
