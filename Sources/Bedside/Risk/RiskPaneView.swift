import CarePathway
import Clinical
import Terminal

extension RiskPane {
  /// The lesion in front on the left, its score on the right, the others underneath.
  func frame(in context: PaneContext, size: Size) -> Frame {
    beside(84, in: context, size: size) { lesion(in: context, size: $0) }
  }

  private func lesion(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    let lesions = context.facts.lesions.lesions
    let left = min(44, size.columns / 2 + 4)
    frame.write(
      heading(lesions, say), at: Position(row: 0, column: 2), width: left - 3, as: .heading)
    let view = FormView(fields: fields(in: context), state: form, say: say, labelWidth: 17)
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
    return say(RiskWords.lesion, "\(number + 1)", "\(lesions.count)")
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
    for (offset, line) in Paragraph(say(RiskWords.caution), width: width).lines.enumerated() {
      frame.write(line, at: Position(row: row + 4 + offset, column: column), as: .muted)
    }
  }

  /// Every total as one sign between the lowest and the highest; those the lesion may have are
  /// filled, with the figure beneath.
  private func drawScale(_ scale: ScoreSheet.Scale, at place: Position, in frame: inout Frame) {
    let (low, high) = (scale.limits.lowerBound, scale.limits.upperBound)
    let room = frame.size.columns - place.column - 8
    let step = scale.limits.count * 2 <= room ? 2 : 1
    frame.write("\(low)", at: place, as: .muted)
    var column = place.column + "\(low)".count + 1
    let first = column + (scale.total.lowest - low) * step
    for total in scale.limits {
      let isHere = (scale.total.lowest...scale.total.highest).contains(total)
      frame.write(
        String(repeating: isHere ? "█" : "·", count: step),
        at: Position(row: place.row, column: column), as: isHere ? .chartFirst : .muted)
      column += step
    }
    frame.write("\(high)", at: Position(row: place.row, column: column + 1), as: .muted)
    frame.write(
      "▲ " + scale.total.figure, at: Position(row: place.row + 1, column: first), as: .heading)
  }
}
