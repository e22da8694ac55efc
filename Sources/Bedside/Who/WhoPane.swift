import CarePathway
import Clinical
import Terminal

/// Who the patient is: an opaque label, sex, age, weight, height, setting, known cancer.
struct WhoPane: FormPane {
  var form = FormState()

  func answer(_ field: String, _ value: String, in context: PaneContext) -> PaneAnswer {
    WhoField(rawValue: field)?.answer(value) ?? .ignored
  }

  func empty(_ field: String, in context: PaneContext) -> PaneAnswer {
    WhoField(rawValue: field)?.withdrawal.map { .events([$0]) }
      ?? .notice(Notice(context.say(FieldWords.cannotBeEmptied), tone: .caution))
  }

  func hint(in context: PaneContext) -> String { context.say(WhoWords.hint) }

  func frame(in context: PaneContext, size: Size) -> Frame {
    beside(72, in: context, size: size) { form(in: context, size: $0) }
  }

  private func form(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    frame.write(say(WhoWords.heading), at: Position(row: 0, column: 2), as: .heading)
    let view = FormView(
      fields: fields(in: context), state: form, say: say, labelWidth: 24)
    let rows = min(WhoField.allCases.count, max(1, size.rows - 4))
    let body = view.frame(size: Size(rows: rows, columns: size.columns - 1))
    frame.paste(body, at: Position(row: 2, column: 1))
    if let cursor = body.cursor {
      frame.cursor = Position(row: cursor.row + 2, column: cursor.column + 1)
    }
    let (words, role) = standing(of: context.facts.person)
    for (offset, line) in Paragraph(say(words), width: size.columns - 4).lines.enumerated() {
      frame.write(line, at: Position(row: rows + 3 + offset, column: 2), as: role)
    }
    return frame
  }

  private func standing(of person: Person) -> (WhoWords, StyleRole) {
    switch person.scope {
    case .inScope: (.noName, .muted)
    case .underAge: (.underAge, .alarm)
    case .ageNotRecorded: (.ageMissing, .caution)
    }
  }

  func fields(in context: PaneContext) -> [FormField] {
    WhoField.allCases.map { $0.formField(of: context.facts, say: context.say) }
  }
}
