import CarePathway
import Clinical
import Terminal

extension WorkupPane {
  /// Results and tests, and under them how the calcium was worked out.
  func frame(in context: PaneContext, size: Size) -> Frame {
    beside(80, in: context, size: size) { form(in: context, size: $0) }
  }

  private func form(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    frame.write(say(WorkupWords.heading), at: Position(row: 0, column: 2), as: .heading)
    let working = workings(in: context)
    let foot = min(working.count, 2)
    let view = FormView(fields: fields(in: context), state: form, say: say, labelWidth: 28)
    let body = view.frame(size: Size(rows: size.rows - 1 - foot, columns: size.columns - 1))
    frame.paste(body, at: Position(row: 1, column: 1))
    if let cursor = body.cursor {
      frame.cursor = Position(row: cursor.row + 1, column: cursor.column + 1)
    }
    for (offset, line) in working.prefix(foot).enumerated() {
      frame.write(
        line, at: Position(row: size.rows - foot + offset, column: 2), width: size.columns - 4,
        as: .dose)
    }
    return frame
  }

  /// The sums behind what is derived from the calcium and the kidneys.
  private func workings(in context: PaneContext) -> [String] {
    let wanted: [FindingID] = [
      "hypercalcaemia-crisis", "hypercalcaemia-severe", "hypercalcaemia-moderate",
      "hypercalcaemia-mild", "hypocalcaemia",
    ]
    let derived = wanted.compactMap { context.advice.evaluation.derived[$0] }
    let present = derived.first { $0.value == .present } ?? derived.first
    return (present?.working ?? []).map { context.say(WorkupWords.calcium, $0) }
  }
}
