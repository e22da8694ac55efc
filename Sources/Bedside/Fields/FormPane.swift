/// A step that is a form: fields computed from the encounter, answers turned into events.
protocol FormPane: StepPane {
  var form: FormState { get set }
  func fields(in context: PaneContext) -> [FormField]
  /// What an entered value becomes.
  func answer(_ field: String, _ value: String, in context: PaneContext) -> PaneAnswer
  /// What Enter on an action does.
  mutating func choose(_ field: String, in context: PaneContext) -> PaneAnswer
}

extension FormPane {
  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    switch form.handle(key, in: fields(in: context)) {
    case .handled: .handled
    case .ignored: .ignored
    case .finished: .program(.nextStep)
    case .chosen(let field): choose(field, in: context)
    case .entered(let field, let value): answer(field, value, in: context)
    }
  }

  mutating func choose(_ field: String, in context: PaneContext) -> PaneAnswer { .ignored }

  mutating func settle(in context: PaneContext) -> PaneAnswer {
    guard let entry = form.settle(in: fields(in: context)) else { return .handled }
    return answer(entry.field, entry.value, in: context)
  }

  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer { .ignored }

  func keyContext(in context: PaneContext) -> KeyContext {
    form.focused(in: fields(in: context))?.kind.context ?? .plain
  }

  func why(in context: PaneContext) -> WhyPage? {
    form.focused(in: fields(in: context)).flatMap {
      $0.why.isEmpty ? nil : WhyPage(title: $0.label, paragraphs: [$0.why], citations: [])
    }
  }
}
