import Clinical
import Terminal

extension CommandList {
  /// The search line, the matches, and the reason for each that cannot be run.
  func frame(say: Language, size: Size) -> Frame {
    var frame = Frame(size: size)
    let width = min(size.columns - 4, 90)
    frame.box(
      Rect(row: 0, column: 2, rows: size.rows, columns: width), title: say(CommandWords.title),
      border: .single, as: .frame)
    let shown = PlainText(query).text
    frame.write(": " + shown, at: Position(row: 1, column: 4), as: .heading)
    frame.cursor = Position(row: 1, column: 6 + shown.count)
    let matches = matches
    let rows = size.rows - 4
    let top = max(0, (cursor ?? 0) - rows + 1)
    for (index, entry) in matches.enumerated().dropFirst(top).prefix(rows) {
      let mark = index == cursor ? ">" : " "
      let line = Line(entry: entry, mark: mark, row: index - top + 2, width: width - 4)
      draw(line, in: &frame)
    }
    if matches.isEmpty {
      frame.write(say(CommandWords.empty), at: Position(row: 3, column: 4), as: .caution)
    }
    frame.write(
      say(CommandWords.foot) + "   "
        + say(CommandWords.count, "\(matches.count)", "\(entries.count)"),
      at: Position(row: size.rows - 2, column: 4), width: width - 4, as: .muted)
    return frame
  }

  private func firstSentence(of text: String) -> String {
    String(text.prefix { $0 != "." && $0 != ":" }) + "."
  }

  private struct Line {
    let entry: Entry
    let mark: String
    let row: Int
    let width: Int
  }

  private func draw(_ line: Line, in frame: inout Frame) {
    let (entry, width, row) = (line.entry, line.width, line.row)
    let title = line.mark + " " + entry.title
    let right = entry.disabled.map(firstSentence(of:)) ?? (entry.place + "  " + entry.key)
    let role: StyleRole = line.mark == ">" ? .focus : (entry.disabled == nil ? .body : .muted)
    let titleWidth = width * 5 / 9
    frame.write(title, at: Position(row: row, column: 4), width: titleWidth, as: role)
    frame.write(
      right, at: Position(row: row, column: 4 + titleWidth + 1), width: width - titleWidth - 1,
      as: .muted)
  }
}
