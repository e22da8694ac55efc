import CarePathway
import Clinical
import Terminal

extension TreatPane {
  /// The cards under their groups on the left, the one in front on the right.
  func frame(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    let cards = context.catalogue.treatments
    guard !cards.isEmpty else {
      frame.write(say(TreatWords.noContent), at: Position(row: 1, column: 2), as: .caution)
      return frame
    }
    let longest = cards.map(\.title.count).max() ?? 0
    let left = min(longest + 4, size.columns * 9 / 20)
    drawList(rows(of: cards, say), width: left, in: &frame)
    for row in 0..<size.rows { frame.write("│", at: Position(row: row, column: left), as: .frame) }
    drawCard(cards[min(cursor, cards.count - 1)], at: left + 2, in: &frame, context)
    return frame
  }

  private enum Row: Equatable {
    case group(String)
    case card(index: Int, title: String)
  }

  private func rows(of cards: [Treatment], _ say: Language) -> [Row] {
    var rows: [Row] = []
    var group: Treatment.Group?
    for (index, card) in cards.enumerated() {
      if card.group != group {
        rows.append(.group(say(TreatWords.word(for: card.group))))
        group = card.group
      }
      rows.append(.card(index: index, title: card.title))
    }
    return rows
  }

  private func drawList(_ rows: [Row], width: Int, in frame: inout Frame) {
    let front =
      rows.firstIndex { row in
        if case .card(cursor, _) = row { return true }
        return false
      } ?? 0
    let top = max(0, front - frame.size.rows + 2)
    for (offset, row) in rows.dropFirst(top).prefix(frame.size.rows).enumerated() {
      switch row {
      case .group(let title):
        frame.write(title, at: Position(row: offset, column: 1), width: width - 2, as: .heading)
      case .card(let index, let title):
        let isFront = index == cursor
        frame.write(
          (isFront ? "> " : "  ") + title, at: Position(row: offset, column: 1),
          width: width - 2, as: isFront ? .focus : .body)
        if isFront { frame.cursor = Position(row: offset, column: 1) }
      }
    }
  }

  private func drawCard(
    _ card: Treatment, at column: Int, in frame: inout Frame, _ context: PaneContext
  ) {
    let say = context.say
    let width = frame.size.columns - column - 1
    var row = 0
    for (text, role) in [(card.title, StyleRole.heading), (say(TreatWords.discuss), .muted)] {
      for line in Paragraph(text, width: width).lines {
        frame.write(line, at: Position(row: row, column: column), as: role)
        row += 1
      }
    }
    row += 1
    let parts: [(TreatWords, [Treatment.Statement])] = [
      (.what, card.what), (.suits, card.suits), (.notSuits, card.notSuits),
      (.benefit, card.benefit), (.sideEffects, card.sideEffects),
    ]
    for (title, statements) in parts where !statements.isEmpty && row < frame.size.rows {
      frame.write(say(title), at: Position(row: row, column: column), as: .heading)
      row += 1
      for statement in statements {
        let mark = say(EvidenceWords.word(for: statement.evidence))
        for line in Paragraph(context.shown(statement.text) + " [" + mark + "]", width: width).lines
        {
          frame.write(line, at: Position(row: row, column: column), as: .body)
          row += 1
        }
      }
    }
  }
}

extension TreatWords {
  static func word(for group: Treatment.Group) -> TreatWords {
    switch group {
    case .radiation: .radiation
    case .systemicTherapy: .systemicTherapy
    case .boneTargetedMedicines: .boneTargeted
    case .surgery: .surgery
    case .painManagement: .painManagement
    case .emergingTherapies: .emerging
    case .supportiveCare: .supportive
    }
  }
}
