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
    let foot = Position(row: rows + 3, column: 2)
    switch context.facts.person.scope {
    case .inScope: frame.write(say(WhoWords.noName), at: foot, as: .muted)
    case .underAge: frame.write(say(WhoWords.underAge), at: foot, as: .alarm)
    case .ageNotRecorded: frame.write(say(WhoWords.ageMissing), at: foot, as: .caution)
    }
    return frame
  }

  func fields(in context: PaneContext) -> [FormField] {
    WhoField.allCases.map { $0.formField(of: context.facts, say: context.say) }
  }
}
