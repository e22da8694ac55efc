import CarePathway
import Clinical
import Terminal

/// Where it hurts, how much, since when, what it feels like, and what the person can still do.
struct SymptomsPane: FormPane {
  var form = FormState()

  func fields(in context: PaneContext) -> [FormField] {
    SymptomsField.allCases.map { $0.formField(in: context) }
  }

  func answer(_ field: String, _ value: String, in context: PaneContext) -> PaneAnswer {
    SymptomsField(rawValue: field)?.event(value, in: context).map { .events([$0]) } ?? .ignored
  }

  func empty(_ field: String, in context: PaneContext) -> PaneAnswer {
    SymptomsField(rawValue: field)?.withdrawal(in: context).map { .events([$0]) }
      ?? .notice(Notice(context.say(FieldWords.cannotBeEmptied), tone: .caution))
  }

  func hint(in context: PaneContext) -> String { context.say(SymptomsWords.hint) }

  func frame(in context: PaneContext, size: Size) -> Frame {
    beside(72, in: context, size: size) { form(in: context, size: $0) }
  }

  private func form(in context: PaneContext, size: Size) -> Frame {
    var frame = Frame(size: size)
    let say = context.say
    frame.write(say(SymptomsWords.heading), at: Position(row: 0, column: 2), as: .heading)
    let view = FormView(fields: fields(in: context), state: form, say: say, labelWidth: 26)
    let body = view.frame(size: Size(rows: size.rows - 2, columns: size.columns - 1))
    frame.paste(body, at: Position(row: 1, column: 1))
    if let cursor = body.cursor {
      frame.cursor = Position(row: cursor.row + 1, column: cursor.column + 1)
    }
    frame.write(
      say(SymptomsWords.unknownStays), at: Position(row: size.rows - 1, column: 2), as: .muted)
    return frame
  }
}
