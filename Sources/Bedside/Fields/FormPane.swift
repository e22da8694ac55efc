import CarePathway
import Clinical

/// A step that is a form: fields computed from the encounter, answers turned into events.
protocol FormPane: StepPane {
  var form: FormState { get set }
  /// Letters that make no choice here, because the pane has another use for them.
  var reservedLetters: String { get }
  func fields(in context: PaneContext) -> [FormField]
  /// The form that the keys go to, which may lie over the step's own.
  func front(in context: PaneContext) -> (state: FormState, fields: [FormField])
  /// What an entered value becomes.
  func answer(_ field: String, _ value: String, in context: PaneContext) -> PaneAnswer
  /// What becomes of a value that was deleted: not known, or entered in error.
  func empty(_ field: String, in context: PaneContext) -> PaneAnswer
  /// What Enter on an action does.
  mutating func choose(_ field: String, in context: PaneContext) -> PaneAnswer
}

extension FormPane {
  var reservedLetters: String { Keymap.everywhere }

  func front(in context: PaneContext) -> (state: FormState, fields: [FormField]) {
    (form, fields(in: context))
  }

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    if let text = form.type(on: key, at: context.revision) { return .typed(text) }
    return take(outcome(of: key, in: context), in: context)
  }

  /// What the form makes of a key.
  mutating func outcome(of key: FieldKey, in context: PaneContext) -> FormState.Outcome {
    let fields = fields(in: context)
    let outcome = form.handle(key, in: fields)
    form.noteTyping(in: fields, at: context.revision)
    return outcome
  }

  /// What the form made of a key, as an answer of the pane.
  mutating func take(_ outcome: FormState.Outcome, in context: PaneContext) -> PaneAnswer {
    switch outcome {
    case .handled: .handled
    case .ignored: .ignored
    case .finished: .program(.nextStep)
    case .chosen(let field): choose(field, in: context)
    case .entered(let field, let value): enter(value, into: field, in: context)
    case .emptied(let field): empty(field, in: context)
    }
  }

  /// An answer that is not taken goes back into its field; nothing typed is thrown away.
  private mutating func enter(
    _ value: String, into field: String, in context: PaneContext
  ) -> PaneAnswer {
    let answer = answer(field, value, in: context)
    if case .notice = answer { form.takeBack(value, into: field) }
    return answer
  }

  mutating func choose(_ field: String, in context: PaneContext) -> PaneAnswer { .ignored }

  func empty(_ field: String, in context: PaneContext) -> PaneAnswer {
    let kind = MeasurementKind(rawValue: field)
    if let newest = context.facts.assessment.newest(kind) {
      return .events([.resultWithdrawn(measurement: newest)])
    }
    if field == "allergies" { return .events([.valueWithdrawn(item: .allergies)]) }
    return .notice(Notice(context.say(FieldWords.cannotBeEmptied), tone: .caution))
  }

  mutating func settle(in context: PaneContext) -> PaneAnswer {
    take(form.settle(in: fields(in: context)), in: context)
  }

  mutating func restore(_ drafts: [String: String]) {
    form.drafts.merge(drafts) { typed, _ in typed }
  }

  func unentered(in context: PaneContext) -> [Unentered] {
    unentered(among: fields(in: context))
  }

  /// Every draft that differs from what is recorded in its field.
  func unentered(among fields: @autoclosure () -> [FormField]) -> [Unentered] {
    guard !form.drafts.isEmpty else { return [] }
    let fields = fields()
    return form.drafts.sorted { $0.key < $1.key }.compactMap { id, draft in
      let field = fields.first { $0.id == id }
      guard draft != field?.value ?? "" else { return nil }
      return Unentered(field?.label ?? id, draft, field: id)
    }
  }

  func landmarks(in context: PaneContext) -> [String] {
    fields(in: context).map { $0.label + " " + (form.drafts[$0.id] ?? $0.value ?? "") }
  }

  func standing(in context: PaneContext) -> Int {
    let fields = fields(in: context)
    let focused = form.focused(in: fields)?.id
    return fields.firstIndex { $0.id == focused } ?? 0
  }

  mutating func stand(on landmark: Int, in context: PaneContext) {
    let fields = fields(in: context)
    if fields.indices.contains(landmark) { form.moveFocus(to: fields[landmark].id) }
  }

  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer {
    switch act {
    case .edit: edit(in: context)
    case .decline, .add, .otherVoice, .find, .rotate, .taper, .ownDose, .table, .cards: .ignored
    }
  }

  /// A figure or a text is opened for correcting, a choice moves on, an action is done.
  mutating func edit(in context: PaneContext) -> PaneAnswer {
    guard let field = form.focused(in: fields(in: context)) else { return .ignored }
    switch field.kind {
    case .text, .number:
      form.moveFocus(to: field.id)
      form.edit(field)
      return .handled
    case .choice, .action: return handle(.tick, in: context)
    case .triState: return .notice(Notice(context.say(FieldWords.answerWith)))
    }
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    let field = form.typing(at: context.revision) ?? form.focused(in: fields(in: context))
    return field?.kind.context(sparing: reservedLetters) ?? .plain
  }

  func why(in context: PaneContext) -> WhyPage? {
    form.focused(in: fields(in: context)).flatMap {
      $0.why.isEmpty ? nil : WhyPage(title: $0.label, paragraphs: [$0.why], citations: [])
    }
  }
}
