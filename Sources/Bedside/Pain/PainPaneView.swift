import CarePathway
import Clinical
import Terminal

extension PainPane {
  /// The ladder on the left, checks and what may be started on the right.
  func frame(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    frame.write(say(PainWords.heading), at: Position(row: 0, column: 2), as: .heading)
    drawPain(context, in: &frame)
    drawLadder(context, in: &frame)
    let view = FormView(fields: fields(in: context), state: form, say: say, labelWidth: 20)
    let top = 13
    let body = view.frame(size: Size(rows: PainField.allCases.count, columns: size.columns - 2))
    frame.paste(body, at: Position(row: top, column: 1))
    if let cursor = body.cursor {
      frame.cursor = Position(row: cursor.row + top, column: cursor.column + 1)
    }
    frame.write(
      say(PainWords.sedationScale), at: Position(row: top - 1, column: 2), as: .muted)
    return frame
  }

  private func drawPain(_ context: PaneContext, in frame: inout Frame) {
    let entry = context.facts.pain.last
    let unknown = context.say(PainWords.notAsked)
    frame.write(
      context.say(
        PainWords.painWorst, entry?.background.map(\.description) ?? unknown,
        entry?.worst.map(\.description) ?? unknown),
      at: Position(row: 1, column: 2), as: .body)
  }

  private func drawLadder(_ context: PaneContext, in frame: inout Frame) {
    let say = context.say
    let art = [
      "                      ┌──────────────────────────────────┐",
      "                      │ " + say(PainWords.stepThree).padded(33) + "│",
      "           ┌──────────┘                                  │",
      "           │ " + say(PainWords.stepTwo).padded(44) + "│",
      "┌──────────┘                                             │",
      "│ " + say(PainWords.stepOne).padded(55) + "│",
      "└────────────────────────────────────────────────────────┘",
      say(PainWords.beside),
    ]
    for (offset, line) in art.enumerated() {
      frame.write(line, at: Position(row: 3 + offset, column: 2), as: .body)
    }
  }
}
