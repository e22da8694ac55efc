import Clinical
import Terminal

/// Draws a sheet over the ladder: its heading, its form, a rule, and lines as many as there is room.
struct SheetFrame {
  let heading: String
  let fields: [FormField]
  let state: FormState
  let lines: [StyledLine]
  let say: Language
  var labelWidth = 16

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.write(heading, at: Position(row: 0, column: 2), width: size.columns - 4, as: .heading)
    let view = FormView(fields: fields, state: state, say: say, labelWidth: labelWidth)
    let rows = min(fields.count, max(3, size.rows / 2))
    let body = view.frame(size: Size(rows: rows, columns: size.columns - 2))
    frame.paste(body, at: Position(row: 1, column: 1))
    frame.cursor = body.cursor.map { Position(row: $0.row + 1, column: $0.column + 1) }
    let width = size.columns - 4
    frame.write(
      String(repeating: "─", count: width), at: Position(row: rows + 1, column: 2), as: .frame)
    let room = size.rows - rows - 2
    frame.write(lines.prefix(room), at: Position(row: rows + 2, column: 2), width: width)
    guard lines.count > room else { return frame }
    frame.write(
      say(PainWords.moreInWhy, "\(lines.count - room + 1)"),
      at: Position(row: size.rows - 1, column: 2), width: width, as: .muted)
    return frame
  }
}
