import Analgesia
import CarePathway
import Clinical
import Terminal

extension PainPane {
  /// The ladder and the checks on the left, what is taken and what may be done on the right.
  func frame(in context: PaneContext, size: Size) -> Frame {
    if let layer = layers.last { return layer.sheet.frame(in: context, size: size) }
    if let sheet {
      return MedicineSheetView(sheet: sheet, context: context).frame(size: size)
    }
    var frame = Frame(size: size)
    let left = size.columns >= 110 ? 46 : 34
    for row in 0..<size.rows { frame.write("│", at: Position(row: row, column: left), as: .frame) }
    drawLeft(context, width: left - 1, in: &frame)
    drawRight(context, at: left + 2, in: &frame)
    return frame
  }

  /// The ladder, the checks and the pain of the last days; on a short screen the pain gives way to
  /// the checks while one of them has the focus.
  private func drawLeft(_ context: PaneContext, width: Int, in frame: inout Frame) {
    let ladder = LadderView(context: context, width: width)
    frame.write(ladder.lines, at: Position(row: 0, column: 1), width: width - 1)
    let top = ladder.lines.count
    let room = frame.size.rows - top
    let isTall = room >= 22
    let trend = TrendLines(
      context: context, width: width, height: isTall ? 12 : room
    ).lines
    let isShown = !trend.isEmpty && (isTall || isBeyondChecks(context))
    let forTrend = isShown ? min(trend.count, room) : 0
    if isShown {
      frame.write(
        trend.prefix(forTrend), at: Position(row: frame.size.rows - forTrend, column: 0),
        width: width)
    }
    guard isTall || !isShown else { return }
    drawChecks(
      context, ladder, Rect(row: top, column: 0, rows: room - forTrend, columns: width), in: &frame)
  }

  private func drawChecks(
    _ context: PaneContext, _ ladder: LadderView, _ place: Rect, in frame: inout Frame
  ) {
    let heading = ladder.checks
    frame.write(
      heading, at: Position(row: place.row, column: 1), width: place.columns - 1)
    let view = FormView(
      fields: checks(in: context), state: form, say: context.say, labelWidth: 20)
    let isHere = !isBeyondChecks(context)
    let top = place.row + heading.count
    let body = view.frame(
      size: Size(rows: max(1, place.rows - heading.count), columns: place.columns),
      showing: isHere ? .focus : .first)
    frame.paste(body, at: Position(row: top, column: 0))
    if isHere, let cursor = body.cursor {
      frame.cursor = Position(row: cursor.row + top, column: cursor.column)
    }
  }

  /// Whether the focus stands on the right side.
  private func isBeyondChecks(_ context: PaneContext) -> Bool {
    let focused = form.focused(in: fields(in: context))?.id ?? ""
    return PainField(rawValue: focused) == nil
  }

  /// The doses keep about half of the rows; whichever part has the focus scrolls to it.
  private func drawRight(_ context: PaneContext, at column: Int, in frame: inout Frame) {
    let width = frame.size.columns - column - 1
    let focused = isBeyondChecks(context) ? form.focused(in: fields(in: context))?.id : nil
    let regimen = RegimenLines(
      rows(in: context), context: context, width: width, focus: focused)
    let advice = advice(context, width: width, focus: DoseRows(context).row(focused ?? "").dose)
    let rows = frame.size.rows
    let forAdvice = min(advice.count, max(rows - regimen.lines.count - 1, rows * 11 / 20))
    let forRegimen = min(regimen.lines.count, rows - forAdvice - 1)
    let upper = Window(count: regimen.lines.count, room: forRegimen, focus: regimen.focusLine)
    frame.write(
      upper.shown(of: regimen.lines), at: Position(row: 0, column: column), width: width)
    let rule = String(repeating: "─", count: width)
    frame.write(rule, at: Position(row: forRegimen, column: column), as: .frame)
    let room = rows - forRegimen - 1
    let focusLine = advice.firstIndex { $0.role == .focus }
    let lower = Window(count: advice.count, room: room, focus: focusLine)
    frame.write(
      lower.shown(of: advice), at: Position(row: forRegimen + 1, column: column), width: width)
    if let line = regimen.focusLine {
      frame.cursor = Position(row: line - upper.top, column: column)
    } else if let focusLine {
      frame.cursor = Position(row: forRegimen + 1 + focusLine - lower.top, column: column)
    }
    guard lower.below > 0 else { return }
    frame.write(
      context.say(PainWords.moreInWhy, "\(lower.below + 1)"),
      at: Position(row: rows - 1, column: column), width: width, as: .muted)
  }

  /// The part of a list that is in view: from its first line, or around the one in focus.
  private struct Window {
    let top: Int
    let room: Int
    let below: Int

    init(count: Int, room: Int, focus: Int?) {
      // Two lines of the focused thing stand below its first, and the last row may be a remark.
      let last = (focus ?? 0) + 3
      top = min(max(0, last - room + 1), max(0, count - room))
      self.room = room
      below = max(0, count - top - room)
    }

    func shown(of lines: [StyledLine]) -> some Sequence<StyledLine> {
      lines.dropFirst(top).prefix(room)
    }
  }

  private func advice(
    _ context: PaneContext, width: Int, focus: OfferedDose?
  ) -> [StyledLine] {
    let decided = AcceptedLines(context: context, width: width, focus: focus)
    guard let review = context.advice.opioid else {
      return decided.lines
        + StyledLine.wrapped(context.say(PainWords.withheld), .caution, width: width)
    }
    let say = context.say
    let conflicts = ConflictLines(conflicts: review.conflicts, say: say, width: width)
    var answers = OpioidAnswerLines(
      answers: review.answers, formulary: review.patient.formulary, say: say, width: width)
    answers.focus = focus
    answers.accepted = context.advice.doses.map(\.dose)
    let beside = AdjuvantLines(review: review.adjuvants, context: context, width: width)
    return conflicts.lines + decided.lines + answers.lines + conflicts.open + beside.lines
      + decided.history
  }
}
