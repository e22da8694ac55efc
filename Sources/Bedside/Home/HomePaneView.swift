import CarePathway
import Clinical
import Terminal

extension HomePane {
  /// Start menu on the left, cases on the right, what it is for beneath.
  func frame(in session: Session, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = session.language
    let rows = max(11, min(cases.count + 5, size.rows - 8), size.isWide ? 16 : 0)
    let left = size.isWide ? 38 : 29
    let right = size.columns - left - 5
    frame.paste(menu(say, rows: rows, columns: left), at: Position(row: 1, column: 2))
    frame.paste(
      list(session, rows: rows, columns: right), at: Position(row: 1, column: left + 3))
    let foot = drawEmergencies(at: rows + 2, in: &frame, session)
    frame.write(
      say(HomeWords.disclaimer), at: Position(row: foot, column: 2), as: .heading)
    frame.write(say(HomeWords.later), at: Position(row: foot + 1, column: 2), as: .muted)
    let shown = cursor - firstShown(rows: rows)
    frame.cursor = Position(
      row: cases.isEmpty ? 2 : 3 + shown, column: cases.isEmpty ? 4 : left + 5)
    return frame
  }

  /// The cases with an open emergency again by name, where there is room; returns the row below.
  private func drawEmergencies(
    at row: Int, in frame: inout Frame, _ session: Session
  ) -> Int {
    let urgent = cases.filter { $0.openEmergencies > 0 }
    guard frame.size.isWide, !urgent.isEmpty else { return row }
    let shown = urgent.prefix(max(0, frame.size.rows - row - 6))
    frame.box(
      Rect(row: row, column: 2, rows: shown.count + 2, columns: frame.size.columns - 4),
      title: session.language(HomeWords.emergencies, "\(urgent.count)"), border: .single,
      as: .frame)
    for (offset, summary) in shown.enumerated() {
      frame.write(
        "! " + session.identity(of: summary) + "   " + session.clock.wallDay(summary.changed),
        at: Position(row: row + 1 + offset, column: 4), width: frame.size.columns - 8, as: .alarm)
    }
    return row + shown.count + 3
  }

  private func firstShown(rows: Int) -> Int { max(0, cursor - (rows - 4) + 1) }

  private func menu(_ say: Language, rows: Int, columns: Int) -> Frame {
    var box = Frame(size: Size(rows: rows, columns: columns))
    box.box(
      Rect(row: 0, column: 0, rows: rows, columns: columns), title: say(HomeWords.start),
      border: .single, as: .frame)
    let resume = cases.first.map {
      say(HomeWords.resumeLast, $0.label, say(StageWords.short($0.stage)))
    }
    let lines: [(String, StyleRole)] = [
      (say(HomeWords.newCase), .body), (resume ?? say(HomeWords.resume), .body),
      (say(HomeWords.reader), .muted), (say(HomeWords.practice), .muted),
      (say(HomeWords.calculators), .muted), (say(HomeWords.glossary), .muted),
      (say(HomeWords.settings), .muted),
    ]
    for (row, line) in lines.enumerated() {
      box.write(
        line.0, at: Position(row: row + 1, column: 2), width: columns - 4, as: line.1)
    }
    return box
  }

  private func list(_ session: Session, rows: Int, columns: Int) -> Frame {
    var box = Frame(size: Size(rows: rows, columns: columns))
    let say = session.language
    box.box(
      Rect(row: 0, column: 0, rows: rows, columns: columns), title: say(HomeWords.cases),
      border: .single, as: .frame)
    guard !cases.isEmpty else {
      box.write(say(HomeWords.noCases), at: Position(row: 2, column: 2), as: .muted)
      return box
    }
    box.write(
      say(HomeWords.columns), at: Position(row: 1, column: 2), width: columns - 4, as: .muted)
    let shown = rows - 4
    let top = firstShown(rows: rows)
    for (index, summary) in cases.enumerated().dropFirst(top).prefix(shown) {
      box.write(
        line(summary, isFront: index == cursor ? ">" : " ", session),
        at: Position(row: index - top + 2, column: 2), width: columns - 4,
        as: index == cursor ? .focus : .body)
    }
    box.write(
      say(HomeWords.flagLegend), at: Position(row: rows - 2, column: 2), width: columns - 4,
      as: .muted)
    return box
  }

  private func line(_ summary: CaseSummary, isFront mark: String, _ session: Session) -> String {
    let stage = session.language(StageWords.short(summary.stage))
    let label = PlainText(summary.label).text
    let marks =
      (summary.openEmergencies > 0 ? "!" : " ") + (similar(to: summary).isEmpty ? " " : "~")
    return mark + " " + label.padded(12) + " "
      + session.language.sexAndAge(summary.sex, summary.ageYears).padded(7) + " "
      + stage.padded(8) + " " + marks + " " + session.clock.shortDay(summary.changed)
  }
}

extension String {
  /// The text in exactly `width` columns of plain characters.
  func padded(_ width: Int) -> String {
    count >= width
      ? String(prefix(width)) : self + String(repeating: " ", count: width - count)
  }
}
