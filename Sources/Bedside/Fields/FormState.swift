import Clinical

/// Where the cursor stands in a form, and what has been typed but not yet entered.
///
/// A draft survives everything but an entered value: Esc, a lock, a resize, a hang-up.
public struct FormState: Equatable, Sendable {
  public private(set) var focus = ""
  /// Drafts by field id.
  public internal(set) var drafts: [String: String] = [:]
  /// What is wrong with the field, or with the key just pressed.
  public private(set) var fault: Fault?
  /// What has been typed to find a choice in a long list.
  var search = ""
  /// The box that is being typed into, and nothing else.
  var typing: Typing?

  public struct Fault: Equatable, Sendable {
    public let field: String
    public let fault: NumberGrammar.Fault
  }

  /// What a form makes of a key.
  public enum Outcome: Equatable, Sendable {
    case handled
    /// This value was entered into this field; the caller makes an event of it.
    case entered(field: String, value: String)
    /// What was recorded here was deleted and nothing put in its place.
    case emptied(field: String)
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
    case .typed(let character):
      if let place = field.kind.place(of: character) {
        return go(to: place, from: field, in: fields)
      }
      return type(character, into: field)
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
    case .yes: return answer(field, .present, in: fields)
    case .no: return answer(field, .absent, in: fields)
    case .notAsked: return answer(field, .notAssessed, in: fields)
    }
  }
}

extension FormState {
  /// The focused field's draft, entered where it stands; one that does not hold stays a draft.
  mutating func settle(in fields: [FormField]) -> Outcome {
    guard let field = focused(in: fields) else { return .handled }
    return entry(of: field) ?? .handled
  }

  /// What was entered is not taken: it stands in its field again, and the cursor with it.
  mutating func takeBack(_ draft: String, into field: String) {
    drafts[field] = draft
    focus = field
  }

  /// What is recorded becomes what is being typed, to be corrected.
  mutating func edit(_ field: FormField) {
    if drafts[field.id] == nil { drafts[field.id] = field.value }
  }

  mutating func type(_ character: Character, into field: FormField) -> Outcome {
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
    case .choice(let choices): return seek(character, among: choices, in: field)
    case .triState, .action: return .ignored
    }
  }

  mutating func erase(in field: FormField) -> Outcome {
    guard field.kind.isTyped else { return empty(field) }
    drafts[field.id] = String((drafts[field.id] ?? field.value ?? "").dropLast())
    return .handled
  }

  private mutating func clear(_ field: FormField) -> Outcome {
    guard field.kind.isTyped else { return empty(field) }
    fault = nil
    drafts[field.id] = ""
    return .handled
  }

  /// Deleting drops the choice being made, or else takes out the one that is recorded.
  private mutating func empty(_ field: FormField) -> Outcome {
    search = ""
    guard drafts.removeValue(forKey: field.id) == nil else { return .handled }
    guard case .choice = field.kind else { return .ignored }
    return field.value == nil ? .handled : .emptied(field: field.id)
  }

  /// Leaving a field enters what was typed; a figure that does not hold keeps the focus.
  private mutating func leave(
    _ field: FormField, in fields: [FormField], by step: Int
  ) -> Outcome {
    search = ""
    let entry = entry(of: field)
    if fault?.field == field.id { return .handled }
    let index = (fields.firstIndex { $0.id == field.id } ?? 0) + step
    focus = fields[min(max(index, 0), fields.count - 1)].id
    return entry ?? (index >= fields.count ? .finished : .handled)
  }

  /// To the field with this number, counted from 1 as on the screen; the last one if there are fewer.
  private mutating func go(
    to place: Int, from field: FormField, in fields: [FormField]
  ) -> Outcome {
    let here = fields.firstIndex { $0.id == field.id } ?? 0
    let there = min(place, fields.count) - 1
    return there == here ? .handled : leave(field, in: fields, by: there - here)
  }

  /// What was typed, if it is whole and within limits; `nil` when nothing was.
  private mutating func entry(of field: FormField) -> Outcome? {
    guard let draft = drafts[field.id] else { return nil }
    fault = nil
    guard case .number(let grammar) = field.kind, !draft.isEmpty else {
      drafts[field.id] = nil
      if draft == field.value ?? "" { return nil }
      return draft.isEmpty ? .emptied(field: field.id) : .entered(field: field.id, value: draft)
    }
    switch grammar.value(of: draft) {
    case .success(let value):
      drafts[field.id] = nil
      return .entered(field: field.id, value: NumberGrammar.figure(value))
    case .failure(let error):
      fault = Fault(field: field.id, fault: error.fault)
      return nil
    }
  }

  /// An answered question gives way to the next one; the last keeps the focus.
  private mutating func answer(
    _ field: FormField, _ finding: Finding, in fields: [FormField]
  ) -> Outcome {
    guard field.kind == .triState else { return .ignored }
    drafts[field.id] = nil
    if let next = fields.drop(while: { $0.id != field.id }).dropFirst().first { focus = next.id }
    return .entered(field: field.id, value: finding.rawValue)
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
