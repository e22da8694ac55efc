/// Where the cursor stands in a form, and what has been typed but not yet entered.
///
/// A draft survives everything but an entered value: Esc, a lock, a resize, a hang-up.
public struct FormState: Equatable, Sendable {
  public private(set) var focus = ""
  /// Drafts by field id.
  public private(set) var drafts: [String: String] = [:]
  /// What is wrong with the field, or with the key just pressed.
  public private(set) var fault: Fault?

  public struct Fault: Equatable, Sendable {
    public let field: String
    public let fault: NumberGrammar.Fault
  }

  /// What a form makes of a key.
  public enum Outcome: Equatable, Sendable {
    case handled
    /// This value was entered into this field; the caller makes an event of it.
    case entered(field: String, value: String)
    /// Enter on an action.
    case chosen(field: String)
    /// Enter or Tab after the last field.
    case finished
    case ignored
  }

  public init() {}

  /// Where the cursor stands: at first on the first field without an answer, so that a key meant
  /// for a case that is resumed is not typed into an answer.
  public func focused(in fields: [FormField]) -> FormField? {
    fields.first { $0.id == focus } ?? fields.first { $0.value == nil } ?? fields.first
  }

  public mutating func moveFocus(to id: String) { focus = id }

  public mutating func handle(_ key: FieldKey, in fields: [FormField]) -> Outcome {
    guard let field = focused(in: fields) else { return .ignored }
    focus = field.id
    switch key {
    case .typed(let character): return type(character, into: field)
    case .erase: return erase(in: field)
    case .clear: return clear(field)
    case .up, .previous: return leave(field, in: fields, by: -1)
    case .down, .next: return leave(field, in: fields, by: 1)
    case .accept:
      if field.kind == .action { return .chosen(field: field.id) }
      return leave(field, in: fields, by: 1)
    case .first, .pageUp: return leave(field, in: fields, by: -fields.count)
    case .last, .pageDown: return leave(field, in: fields, by: fields.count - 1)
    case .left: return choose(in: field, by: -1)
    case .right: return choose(in: field, by: 1)
    case .tick:
      if field.kind == .action { return .chosen(field: field.id) }
      return choose(in: field, by: 1)
    case .yes: return answer(field, "present")
    case .no: return answer(field, "absent")
    case .notAsked: return answer(field, "notAssessed")
    }
  }
}

extension FormState {
  /// The focused field's draft, entered where it stands; one that does not hold stays a draft.
  mutating func settle(in fields: [FormField]) -> (field: String, value: String)? {
    guard let field = focused(in: fields), let value = entry(of: field) else { return nil }
    return (field.id, value)
  }

  private mutating func type(_ character: Character, into field: FormField) -> Outcome {
    fault = nil
    switch field.kind {
    case .text(let limit):
      let draft = (drafts[field.id] ?? field.value ?? "") + String(character)
      if draft.count <= limit { drafts[field.id] = draft }
      return .handled
    case .number(let grammar):
      switch grammar.adding(character, to: drafts[field.id] ?? "") {
      case .success(let draft): drafts[field.id] = draft
      case .failure(let error): fault = Fault(field: field.id, fault: error.fault)
      }
      return .handled
    case .choice, .triState, .action: return .ignored
    }
  }

  private mutating func erase(in field: FormField) -> Outcome {
    guard field.kind.isTyped else { return .ignored }
    drafts[field.id] = String((drafts[field.id] ?? field.value ?? "").dropLast())
    return .handled
  }

  private mutating func clear(_ field: FormField) -> Outcome {
    guard field.kind.isTyped else { return .ignored }
    drafts[field.id] = ""
    return .handled
  }

  /// Leaving a field enters what was typed; a figure that does not hold keeps the focus.
  private mutating func leave(
    _ field: FormField, in fields: [FormField], by step: Int
  ) -> Outcome {
    let entered = entry(of: field)
    if fault?.field == field.id { return .handled }
    let index = (fields.firstIndex { $0.id == field.id } ?? 0) + step
    focus = fields[min(max(index, 0), fields.count - 1)].id
    if let entered { return .entered(field: field.id, value: entered) }
    return index >= fields.count ? .finished : .handled
  }

  /// What was typed, if it is whole and within limits; an emptied field enters nothing.
  private mutating func entry(of field: FormField) -> String? {
    guard let draft = drafts[field.id] else { return nil }
    fault = nil
    guard case .number(let grammar) = field.kind, !draft.isEmpty else {
      drafts[field.id] = nil
      return draft.isEmpty || draft == field.value ? nil : draft
    }
    switch grammar.value(of: draft) {
    case .success(let value):
      drafts[field.id] = nil
      return NumberGrammar.figure(value)
    case .failure(let error):
      fault = Fault(field: field.id, fault: error.fault)
      return nil
    }
  }

  private func answer(_ field: FormField, _ finding: String) -> Outcome {
    guard field.kind == .triState else { return .ignored }
    return .entered(field: field.id, value: finding)
  }

  /// The next or previous choice; a field with nothing chosen starts at the near end.
  private func choose(in field: FormField, by step: Int) -> Outcome {
    guard case .choice(let choices) = field.kind, !choices.isEmpty else { return .ignored }
    guard let current = choices.firstIndex(where: { $0.id == field.value }) else {
      return .entered(field: field.id, value: choices[step > 0 ? 0 : choices.count - 1].id)
    }
    let next = (current + step + choices.count) % choices.count
    return .entered(field: field.id, value: choices[next].id)
  }
}

extension FieldKind {
  /// Whether printable keys go into the field.
  var isTyped: Bool {
    switch self {
    case .text, .number: true
    case .choice, .triState, .action: false
    }
  }
}
