import Clinical
import Terminal

/// Draws the fields of a form, one a row: mark, label, box, unit, remark or fault.
struct FormView {
  let fields: [FormField]
  let state: FormState
  let say: Language
  /// Where the boxes begin, counted from the left edge of the form.
  let labelWidth: Int

  /// What of a form is in view.
  enum Part {
    /// The fields around the focused one.
    case focus
    /// The first fields, while the focus stands outside this form.
    case first
  }

  /// The fields from the first row on; the focused one is always among those shown.
  func frame(size: Size, showing part: Part = .focus) -> Frame {
    var frame = Frame(size: size)
    let focus = part == .first ? nil : fields.firstIndex { $0.id == state.focused(in: fields)?.id }
    let top = max(0, (focus ?? 0) - size.rows + 1)
    for (index, field) in fields.enumerated().dropFirst(top).prefix(size.rows) {
      draw(field, isFocused: index == focus ? .focused : .elsewhere, row: index - top, in: &frame)
    }
    return frame
  }

  private enum Focus { case focused, elsewhere }

  private func draw(
    _ field: FormField, isFocused focus: Focus, row: Int, in frame: inout Frame
  ) {
    if focus == .focused { frame.write(">", at: Position(row: row, column: 0), as: .focus) }
    frame.write(
      field.label, at: Position(row: row, column: 2), width: labelWidth - 3,
      as: focus == .focused ? .heading : .body)
    let draft = state.drafts[field.id]
    let shown = text(of: field, draft)
    let role: StyleRole = focus == .focused && draft == nil ? .focus : .body
    let box = Position(row: row, column: labelWidth)
    let width = min(
      boxWidth(of: field, in: frame.size.columns), max(frame.size.columns - labelWidth - 2, 4))
    frame.write("[", at: box, as: .muted)
    frame.write("]", at: Position(row: row, column: box.column + 1 + width), as: .muted)
    let inside = Rect(row: row, column: box.column + 1, rows: 1, columns: width)
    if focus == .focused, field.kind.isTyped, let draft {
      frame.type(draft, in: inside)
    } else {
      let start = Position(row: row, column: inside.column)
      frame.write(String(shown.suffix(width)), at: start, width: width, as: role)
      if focus == .focused { frame.cursor = start }
    }
    drawBehind(field, at: Position(row: row, column: box.column + width + 3), in: &frame)
  }

  /// Unit, then the fault, else the remark.
  private func drawBehind(_ field: FormField, at place: Position, in frame: inout Frame) {
    var column = place.column
    if case .number(let grammar) = field.kind, !grammar.unit.isEmpty {
      frame.write(grammar.unit, at: place, as: .muted)
      column += grammar.unit.count + 2
    }
    let behind = Position(row: place.row, column: column)
    if let fault = state.fault, fault.field == field.id {
      frame.write(fault.fault.sentence(in: say), at: behind, as: .caution)
    } else if state.drafts[field.id] != nil, !field.kind.isTyped {
      frame.write(say(FieldWords.enterKeeps), at: behind, as: .caution)
    } else {
      frame.write(field.remark, at: behind, as: .muted)
    }
  }

  private func text(of field: FormField, _ draft: String?) -> String {
    let value = draft ?? field.value
    switch field.kind {
    case .text, .number, .action: return value ?? ""
    case .choice(let choices): return choices.first { $0.id == value }?.label ?? "?"
    case .triState: return Finding(rawValue: value ?? "").map(say.answer) ?? "?"
    }
  }

  /// Boxes of one width stand in line; only a longer choice or a text is wider.
  ///
  /// Where the form is narrow the unit behind a figure needs the room.
  private func boxWidth(of field: FormField, in columns: Int) -> Int {
    let usual = columns < 40 ? 8 : 10
    return switch field.kind {
    case .text(let limit): min(limit, 40)
    case .number: usual
    case .triState: 10
    case .choice(let choices): max(choices.map(\.label.count).max() ?? 1, usual)
    case .action: max(field.value?.count ?? 0, usual)
    }
  }
}

extension Language {
  /// yes, no or "not asked", never blank.
  func answer(_ finding: Finding) -> String {
    switch finding {
    case .present: self(FieldWords.yes)
    case .absent: self(FieldWords.no)
    case .notAssessed: self(FieldWords.notAsked)
    }
  }
}
