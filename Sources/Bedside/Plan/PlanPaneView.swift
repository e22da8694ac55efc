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
    let columns = Columns(width: size.columns)
    frame.write(
      columns.header(say), at: Position(row: 1, column: 1), width: size.columns - 2, as: .muted)
    let doses = PlanDoseLines(context: context, width: size.columns - 4).lines
    let foot = (size.isWide ? 10 : 2) + doses.count
    let hidden = drawTable(from: 2, to: size.rows - foot - 1, in: &frame, context)
    if size.isWide { drawFront(at: size.rows - foot, in: &frame, context) }
    frame.write(
      doses, at: Position(row: size.rows - 2 - doses.count, column: 2), width: size.columns - 4)
    drawFoot(hidden, in: &frame, context)
    return frame
  }

  /// Draws rows from the first that keeps the one in front in sight; returns how many are below.
  private func drawTable(
    from first: Int, to end: Int, in frame: inout Frame, _ context: PaneContext
  ) -> Int {
    let lines = context.advice.plan.rows.map { PlanLines($0, frame.size.columns, context) }
    let shown = min(cursor, max(0, lines.count - 1))
    var top = shown
    while top > 0, lines[(top - 1)...shown].map(\.height).reduce(0, +) <= end - first { top -= 1 }
    var row = first
    for index in lines.indices.dropFirst(top) {
      guard row + lines[index].height <= end else { return lines.count - index }
      draw(lines[index], at: row, isFront: index == shown ? .front : .other, in: &frame)
      row += lines[index].height
    }
    return 0
  }

  private enum Standing { case front, other }

  private func draw(
    _ lines: PlanLines, at row: Int, isFront standing: Standing, in frame: inout Frame
  ) {
    let role: StyleRole
    switch standing {
    case .front: role = .focus
    case .other: role = lines.isUrgent ? .heading : .body
    }
    for (offset, text) in lines.texts.enumerated() {
      frame.write(
        text, at: Position(row: row + offset, column: 1), width: frame.size.columns - 2, as: role)
    }
    if lines.isUrgent { frame.write("▲", at: Position(row: row, column: 0), as: .caution) }
    guard case .front = standing else { return }
    frame.write(">", at: Position(row: row, column: 1), as: .focus)
    frame.cursor = Position(row: row, column: 1)
  }

  /// The row in front with its reasons, where there is room for them.
  private func drawFront(at row: Int, in frame: inout Frame, _ context: PaneContext) {
    guard let page = why(in: context) else { return }
    frame.write(context.say(PlanWords.front), at: Position(row: row, column: 2), as: .heading)
    let text = ([page.title] + page.paragraphs).joined(separator: "\n")
    let lines = Paragraph(context.shown(text), width: frame.size.columns - 4).lines
    for (offset, line) in lines.prefix(6).enumerated() {
      frame.write(line, at: Position(row: row + 1 + offset, column: 2), as: .body)
    }
  }

  private func drawFoot(_ hidden: Int, in frame: inout Frame, _ context: PaneContext) {
    let say = context.say
    let row = frame.size.rows - 2
    if let reason {
      let label = say(PlanWords.declinedBecause) + " "
      let width = frame.size.columns - label.count - 5
      let shown = String(PlainText(reason).text.suffix(width))
      frame.write(label + shown, at: Position(row: row, column: 2), as: .heading)
      frame.cursor = Position(row: row, column: 2 + label.count + shown.count)
      return
    }
    let unmet = context.advice.plan.unmet.count
    let open = context.advice.interrupts.count
    let overrides = context.facts.overrides.count
    frame.write(
      say(PlanWords.unmet, "\(unmet)", "\(open)", "\(context.advice.unknown.count)")
        + (overrides > 0 ? say(PlanWords.overrides, "\(overrides)") : ""),
      at: Position(row: row, column: 2), as: open > 0 ? .alarm : .body)
    if hidden > 0 {
      frame.write(
        say(PlanWords.more, "\(hidden)"), at: Position(row: row + 1, column: 2), as: .muted)
    }
  }
}

extension PlanPane {
  /// Columns of need, who, by, state and rule; the action takes what is left.
  struct Columns {
    let need = 17
    let who = 17
    let by = 8
    let state = 9
    /// The rules behind a row, where the screen is wide.
    let rules: Int
    let action: Int

    init(width: Int) {
      rules = width >= 120 ? 14 : 0
      action = max(20, width - 4 - 17 - 17 - 8 - 9 - rules)
    }

    func header(_ say: Language) -> String {
      let words: [PlanWords] = [.need, .action, .who, .by, .state]
      return text(words.map { say($0) } + [rules > 0 ? say(PlanWords.rules) : ""])
    }

    /// One line of the table from its cells: need, action, who, by, state, rules.
    func text(_ cells: [String]) -> String {
      "  " + zip(cells, [need, action, who, by, state, rules]).map { $0.padded($1) }.joined()
    }
  }
}
