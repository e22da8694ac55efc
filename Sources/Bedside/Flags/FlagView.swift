import CarePathway
import Clinical
import Terminal

/// One red flag in full: its question, its parts, and what happens on yes.
struct FlagView {
  let flag: RedFlag
  let focus: FlagsPane.Focus
  let part: Int
  let reason: String
  let context: PaneContext

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    var row = write(flag.question.clinician, from: 0, as: .heading, in: &frame)
    row = drawParts(from: row + 1, in: &frame)
    if focus == .reason { return drawReason(at: row + 1, in: frame) }
    if let kept = context.facts.flagReasons[flag.code] {
      row = write(
        context.say(FlagsWords.leftOpen, kept), from: row + 1, as: .caution, in: &frame)
    }
    _ = write(flag.advice.clinician, from: row + 1, as: .muted, in: &frame)
    return frame
  }

  private func write(
    _ text: String, from row: Int, as role: StyleRole, in frame: inout Frame
  ) -> Int {
    let lines = Paragraph(context.shown(text), width: frame.size.columns).lines
    for (offset, line) in lines.enumerated() {
      frame.write(line, at: Position(row: row + offset, column: 0), as: role)
    }
    return row + lines.count
  }

  private func drawParts(from first: Int, in frame: inout Frame) -> Int {
    let questions = flag.parts.compactMap { context.catalogue.pathway.question($0) }
    let room = max(1, min(questions.count, frame.size.rows - first - 3))
    let top = focus == .parts ? max(0, part - room + 1) : 0
    for (index, question) in questions.enumerated().dropFirst(top).prefix(room) {
      let place = Position(row: first + index - top, column: 0)
      let value = context.facts.assessment[question.id]
      let isFront = focus == .parts && index == part
      if isFront { frame.write(">", at: place, as: .focus) }
      frame.write(value.mark, at: place.moved(columns: 1), as: .body)
      frame.write(question.short, at: place.moved(columns: 7), as: isFront ? .focus : value.role)
      if isFront { frame.cursor = place.moved(columns: 1) }
    }
    return first + room
  }

  private func drawReason(at row: Int, in frame: Frame) -> Frame {
    var frame = frame
    let label = context.say(FlagsWords.because)
    frame.write(label, at: Position(row: row, column: 0), as: .heading)
    let width = frame.size.columns - 1
    let shown = String(PlainText(reason).text.suffix(width - 1))
    frame.write(shown, at: Position(row: row + 1, column: 0), width: width, as: .body)
    frame.cursor = Position(row: row + 1, column: shown.count)
    return frame
  }
}
