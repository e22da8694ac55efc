import CarePathway
import Clinical
import Terminal

extension RiskPane {
  /// The lesion in front on the left, its score on the right, the others underneath.
  func frame(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    let lesions = context.facts.lesions.lesions
    let left = min(46, size.columns / 2 + 4)
    frame.write(
      heading(lesions, say), at: Position(row: 0, column: 2), width: left - 3, as: .heading)
    let view = FormView(fields: fields(in: context), state: form, say: say, labelWidth: 16)
    let body = view.frame(size: Size(rows: max(1, size.rows - 6), columns: left - 2))
    frame.paste(body, at: Position(row: 1, column: 1))
    if let cursor = body.cursor {
      frame.cursor = Position(row: cursor.row + 1, column: cursor.column + 1)
    }
    for row in 0..<size.rows { frame.write("│", at: Position(row: row, column: left), as: .frame) }
    drawOthers(lesions, from: size.rows - 4, width: left - 3, in: &frame)
    if !isAdding, let lesion = lesion(in: context) {
      drawScore(ScoreSheet(lesion, say: say), at: left + 2, in: &frame, say)
    }
    return frame
  }

  private func heading(_ lesions: [Lesion], _ say: Language) -> String {
    if isAdding || lesions.isEmpty { return say(RiskWords.newLesion) }
    let number = min(front, lesions.count - 1)
    return say(
      RiskWords.lesion, "\(number + 1)", "\(lesions.count)", ScoreSheet.name(of: lesions[number]))
  }

  private func drawOthers(_ lesions: [Lesion], from row: Int, width: Int, in frame: inout Frame) {
    for (offset, lesion) in lesions.prefix(4).enumerated() {
      let mark = offset == front ? ">" : " "
      frame.write(
        "\(mark) \(offset + 1) " + ScoreSheet.name(of: lesion),
        at: Position(row: row + offset, column: 2), width: width, as: .muted)
    }
  }

  private func drawScore(
    _ sheet: ScoreSheet, at column: Int, in frame: inout Frame, _ say: Language
  ) {
    let width = frame.size.columns - column - 1
    frame.write(sheet.title, at: Position(row: 0, column: column), width: width, as: .heading)
    var row = 2
    for line in sheet.lines {
      for part in Paragraph(line, width: width).lines {
        frame.write(part, at: Position(row: row, column: column), as: .body)
        row += 1
      }
    }
    guard let scale = sheet.scale else { return }
    drawScale(scale, at: Position(row: row + 1, column: column), in: &frame)
    frame.write(
      say(RiskWords.caution), at: Position(row: row + 4, column: column), width: width, as: .muted)
  }

  /// Every total as a figure; those the lesion may have are marked beneath.
  private func drawScale(_ scale: ScoreSheet.Scale, at place: Position, in frame: inout Frame) {
    var column = place.column
    for total in scale.limits {
      let text = "\(total)"
      let isHere = (scale.total.lowest...scale.total.highest).contains(total)
      frame.write(
        text, at: Position(row: place.row, column: column), as: isHere ? .focus : .muted)
      if isHere {
        frame.write(
          "▲", at: Position(row: place.row + 1, column: column), as: .caution)
      }
      column += text.count + (scale.limits.count > 12 ? 0 : 1) + (total > 9 ? 0 : 1)
    }
  }
}
