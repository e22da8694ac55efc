import CarePathway
import Clinical
import Terminal

extension PlanPane {
  /// The goal in the patient's words, the table of needs, and what is still open.
  func frame(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    let goal = context.facts.goals.patientWords.map { PlainText($0).text }
    frame.write(
      say(PlanWords.goal, goal ?? say(PlanWords.notAsked)), at: Position(row: 0, column: 2),
      width: size.columns - 4, as: .heading)
    drawHeader(in: &frame, say)
    let rows = context.advice.plan.rows
    let room = max(1, size.rows - 5)
    let top = max(0, cursor - room + 1)
    for (index, row) in rows.enumerated().dropFirst(top).prefix(room) {
      draw(
        Line(row: row, place: index - top + 2, mark: index == cursor ? ">" : " "), in: &frame,
        context)
    }
    drawFoot(rows.count - top - room, in: &frame, context)
    return frame
  }

  /// Columns of need, who, by and state; the action takes what is left.
  private struct Columns {
    let need = 19
    let who = 17
    let by = 8
    let state = 9
    let action: Int

    init(width: Int) { action = max(20, width - 2 - 19 - 17 - 8 - 9 - 2) }
  }

  private func drawHeader(in frame: inout Frame, _ say: Language) {
    let columns = Columns(width: frame.size.columns)
    let text =
      "  " + say(PlanWords.need).padded(columns.need)
      + say(PlanWords.action).padded(columns.action) + " "
      + say(PlanWords.who).padded(columns.who) + say(PlanWords.by).padded(columns.by)
      + say(PlanWords.state)
    frame.write(text, at: Position(row: 1, column: 1), as: .muted)
  }

  private struct Line {
    let row: PlanRow
    let place: Int
    let mark: String
  }

  private func draw(_ line: Line, in frame: inout Frame, _ context: PaneContext) {
    let (row, mark) = (line.row, line.mark)
    let columns = Columns(width: frame.size.columns)
    let title = context.catalogue.pathway.need(row.need)?.title ?? row.need
    let who = row.who.split(separator: "-").joined(separator: " ")
    let text =
      mark + " " + title.padded(columns.need) + context.shown(row.action).padded(columns.action)
      + " "
      + who.padded(columns.who) + row.by.padded(columns.by)
      + context.say(PlanWords.word(for: row.state))
    let urgent = row.urgency.map { $0 <= .sameDay } == true
    let role: StyleRole = mark == ">" ? .focus : (urgent ? .caution : .body)
    frame.write(
      text, at: Position(row: line.place, column: 1), width: frame.size.columns - 2, as: role)
    if mark == ">" { frame.cursor = Position(row: line.place, column: 1) }
  }

  private func drawFoot(_ hidden: Int, in frame: inout Frame, _ context: PaneContext) {
    let say = context.say
    let row = frame.size.rows - 2
    if let reason {
      frame.write(
        say(PlanWords.declinedBecause) + " " + PlainText(reason).text,
        at: Position(row: row, column: 2), width: frame.size.columns - 4, as: .heading)
      return
    }
    let unmet = context.advice.plan.unmet.count
    let open = context.advice.interrupts.count
    frame.write(
      say(PlanWords.unmet, "\(unmet)", "\(open)", "\(context.advice.unknown.count)"),
      at: Position(row: row, column: 2), as: open > 0 ? .alarm : .body)
    if hidden > 0 {
      frame.write(
        say(PlanWords.more, "\(hidden)"), at: Position(row: row + 1, column: 2), as: .muted)
    }
  }
}
