import CarePathway
import Clinical
import Terminal

/// Draws one open emergency in a double frame.
struct InterruptView {
  let pane: InterruptPane
  let interrupt: Interrupt
  let card: InterruptCard
  let context: PaneContext

  private var say: Language { context.say }

  /// How wide the place behind a step is: who and when, more of it on a wide screen.
  private func behind(_ frame: Frame) -> Int { frame.size.columns >= 100 ? 38 : 18 }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.box(
      Rect(row: 0, column: 0, rows: size.rows, columns: size.columns), title: "",
      border: .double, as: .alarm)
    let first = drawHead(in: &frame)
    let foot = size.rows - 6
    drawSteps(from: first + 1, to: foot, in: &frame)
    drawFoot(from: foot, in: &frame)
    return frame
  }

  private func drawHead(in frame: inout Frame) -> Int {
    let width = frame.size.columns - 4
    let severity = interrupt.severity.map { say(InterruptWords.severity, say.severity($0)) } ?? ""
    frame.write(
      say(InterruptWords.emergency, card.title) + severity, at: Position(row: 1, column: 2),
      width: width, as: .alarm)
    let reasons = interrupt.because.map(spoken).joined(separator: " + ")
    var row = 2
    for line in Paragraph(say(InterruptWords.why, reasons), width: width - 2).lines.prefix(2) {
      frame.write(line, at: Position(row: row, column: 4), as: .body)
      row += 1
    }
    if context.advice.answerChanged.contains(interrupt.id) {
      frame.write(
        say(InterruptWords.answerChanged), at: Position(row: row, column: 4), as: .caution)
      row += 1
    }
    if context.advice.evaluation["comfort-only-goals"] == .present {
      frame.write(
        say(InterruptWords.comfort, context.shown(card.comfort)), at: Position(row: row, column: 4),
        as: .caution)
      row += 1
    }
    frame.write(say(InterruptWords.doNow), at: Position(row: row, column: 2), as: .heading)
    frame.write(
      say(InterruptWords.done), at: Position(row: row, column: frame.size.columns - behind(frame)),
      as: .muted)
    return row
  }

  private func spoken(_ id: FindingID) -> String {
    context.catalogue.pathway.question(id)?.short.lowercasedFirst ?? id.spoken
  }

  private func drawSteps(from first: Int, to foot: Int, in frame: inout Frame) {
    let room = max(1, foot - first)
    let top = max(0, pane.cursor - room + 1)
    let right = frame.size.columns - behind(frame)
    let width = behind(frame) - 5
    for (index, step) in card.steps.enumerated().dropFirst(top).prefix(room) {
      let row = first + index - top
      let isFront = index == pane.cursor
      let record = interrupt.steps[step.id]
      if isFront { frame.write(">", at: Position(row: row, column: 1), as: .focus) }
      frame.write(
        "\(index + 1) " + context.shown(step.action), at: Position(row: row, column: 3),
        width: right - 4, as: isFront ? .focus : .body)
      frame.write(record == nil ? "[ ]" : "[x]", at: Position(row: row, column: right), as: .body)
      let by = record.map {
        PlainText($0.by).text.padded(width - 6) + " " + context.clock.wall($0.at)
      }
      frame.write(
        by ?? say.needed(step), at: Position(row: row, column: right + 4),
        width: width, as: record == nil ? .muted : .done)
      if isFront { frame.cursor = Position(row: row, column: right + 1) }
    }
  }

  private func drawFoot(from row: Int, in frame: inout Frame) {
    let minutes = max(0, (context.clock.now - interrupt.raisedAt) / 60)
    let elapsed = "\(minutes / 60) h \(minutes % 60) min"
    let needed = card.steps.filter { $0.closing != .none }.count
    let missing = interrupt.missingSteps(of: card).count
    frame.write(
      say(InterruptWords.clock, elapsed), at: Position(row: row, column: 2), as: .heading)
    if missing > 0 {
      frame.write(
        say(InterruptWords.stepsLeft, "\(missing)", "\(needed)"),
        at: Position(row: row + 1, column: 2), as: .muted)
    }
    switch pane.asking {
    case .nothing:
      frame.write(say(InterruptWords.keys), at: Position(row: row + 3, column: 2), as: .body)
      frame.write(
        say(InterruptWords.otherScreens), at: Position(row: row + 4, column: 2), as: .muted)
    case .nameForStep:
      draw(Blank(entry: .name, text: pane.name, row: row + 2, focus: .name), in: &frame)
      frame.write(say(InterruptWords.nameKeys), at: Position(row: row + 4, column: 2), as: .muted)
    case .ending(let ending):
      frame.write(
        say(InterruptWords.whatBecame) + "  < " + say.outcome(ending.outcome) + " >",
        at: Position(row: row + 1, column: 2), width: frame.size.columns - 4, as: .heading)
      let focus = ending.entry
      draw(Blank(entry: .name, text: pane.name, row: row + 2, focus: focus), in: &frame)
      draw(Blank(entry: .because, text: pane.because, row: row + 3, focus: focus), in: &frame)
      frame.write(say(InterruptWords.endKeys), at: Position(row: row + 4, column: 2), as: .muted)
    }
  }

  /// A place to write in: the name, or the reason.
  private struct Blank {
    let entry: InterruptPane.Entry
    let text: String
    let row: Int
    let focus: InterruptPane.Entry
  }

  private func draw(_ blank: Blank, in frame: inout Frame) {
    let label = say(blank.entry == .name ? InterruptWords.name : InterruptWords.because)
    frame.write(label.padded(13), at: Position(row: blank.row, column: 2), as: .heading)
    let width = frame.size.columns - 22
    let shown = String(PlainText(blank.text).text.suffix(width - 1))
    frame.write("[", at: Position(row: blank.row, column: 16), as: .muted)
    frame.write(shown, at: Position(row: blank.row, column: 17), width: width, as: .body)
    frame.write("]", at: Position(row: blank.row, column: 17 + width), as: .muted)
    guard blank.entry == blank.focus else { return }
    frame.cursor = Position(row: blank.row, column: 17 + shown.count)
  }
}

extension Language {
  /// How soon, then who usually does the step: a narrow column may cut the person, never the time.
  fileprivate func needed(_ step: InterruptCard.Step) -> String {
    step.within + ", " + step.who.split(separator: "-").joined(separator: " ")
  }
}

extension String {
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }
}
