import CarePathway
import Clinical
import Terminal

/// The row of eight steps with a mark each: done, here, to do, alarm, done with gaps.
struct StepperView {
  let context: PaneContext

  func frame(columns: Int) -> Frame {
    var row = Frame(size: Size(rows: 1, columns: columns))
    let isWide = columns >= 120
    var column = 1
    for (index, stage) in Stage.allCases.enumerated() {
      if index > 0 {
        row.write(" ─ ", at: Position(row: 0, column: column), as: .muted)
        column += 3
      }
      let (mark, role) = look(of: stage)
      // The last name is short at both sizes: the long one would not fit a row of 120.
      let isLong = isWide && stage != .plan
      let name = context.say(isLong ? StageWords.long(stage) : StageWords.short(stage))
      let text = isWide ? "\(mark) \(index + 1) \(name)" : mark + name
      row.write(text, at: Position(row: 0, column: column), as: role)
      column += text.count
    }
    return row
  }

  private func look(of stage: Stage) -> (String, StyleRole) {
    if stage == context.encounter.pathway.stage { return ("●", .focus) }
    switch context.encounter.progress(of: stage, under: context.advice) {
    case .toDo: return ("○", .muted)
    case .doneWithGaps: return ("~", .caution)
    case .done: return ("✓", .done)
    case .alarm: return ("!", .alarm)
    }
  }
}
