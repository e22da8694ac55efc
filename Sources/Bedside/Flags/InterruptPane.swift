public import CarePathway
import Clinical

/// One open emergency in front of everything: its checklist, and the two ways it can end.
public struct InterruptPane: Equatable, Sendable {
  /// What is being typed.
  enum Entry: Equatable, Sendable {
    case name
    case because
  }

  /// What the pane is asking for, beside the checklist.
  enum Asking: Equatable, Sendable {
    case nothing
    /// A name, to tick the step with this number.
    case nameForStep(Int)
    case ending(Ending)
  }

  struct Ending: Equatable, Sendable {
    var outcome: Disposition.Outcome
    var entry: Entry
    /// Keys before this are those typed ahead.
    let openedAt: Int
  }

  public let id: InterruptID
  private(set) var cursor = 0
  private(set) var asking = Asking.nothing
  private(set) var name: String
  private(set) var because: String
  let openedAt: Int

  /// `because` is a reason that was half typed before the emergency was put aside.
  init(_ id: InterruptID, name: String, because: String, openedAt: Int) {
    self.id = id
    self.name = name
    self.because = because
    self.openedAt = openedAt
  }

  var keyContext: KeyContext {
    switch asking {
    case .nothing: .letters("dc")
    case .nameForStep, .ending: .text
    }
  }

  mutating func handle(
    _ command: Command, in context: PaneContext, guardedBy window: GuardWindow
  ) -> PaneAnswer {
    switch (asking, command) {
    case (.nothing, .key(let key)): return handleList(key, context, window)
    case (.nothing, .act(.decline)):
      end(.notAnEmergency, window)
      return .handled
    case (.nothing, .program(.back)):
      return .notice(Notice(context.say(InterruptWords.escDoesNotClose)))
    case (.nothing, .program(.why)): return .open(.why(whyPage(in: context)))
    case (.nothing, .program(let program)): return .program(program)
    case (.nothing, .act): return .ignored
    case (.nameForStep(let step), _): return handleName(command, step: step, context)
    case (.ending(let ending), _): return handleEnding(command, ending, context, window)
    }
  }

  private func whyPage(in context: PaneContext) -> WhyPage {
    let card = context.catalogue.pathway.card(id)
    let reasons = context.encounter.interrupts[id]?.because.map(\.spoken) ?? []
    return WhyPage(
      title: card?.title ?? id.description,
      paragraphs: [context.say(WhyWords.because, reasons.joined(separator: ", "))],
      citations: card?.citations ?? [])
  }
}

extension InterruptPane {
  private mutating func handleList(
    _ key: FieldKey, _ context: PaneContext, _ window: GuardWindow
  ) -> PaneAnswer {
    let steps = context.catalogue.pathway.card(id)?.steps ?? []
    switch key {
    case .up, .previous: cursor = max(0, cursor - 1)
    case .down, .next: cursor = min(max(0, steps.count - 1), cursor + 1)
    case .first, .pageUp: cursor = 0
    case .last, .pageDown: cursor = max(0, steps.count - 1)
    case .tick, .accept:
      guard window.allowsConfirmation(openedAt: openedAt) else {
        return .notice(Notice(context.say(SessionWords.pressAgain)))
      }
      if let done = steps.dropFirst(cursor).first,
        context.encounter.interrupts[id]?.steps[done.id] != nil
      {
        cursor = min(steps.count - 1, cursor + 1)
        return .notice(Notice(context.say(InterruptWords.alreadyDone)))
      }
      guard !name.isEmpty else {
        asking = .nameForStep(cursor)
        return .handled
      }
      return tick(cursor, steps)
    case .typed("d"): end(.treated, window)
    case .typed("c"): asking = .nameForStep(cursor)
    case .left, .right, .typed, .erase, .clear, .yes, .no, .notAsked: return .ignored
    }
    return .handled
  }

  private mutating func tick(_ index: Int, _ steps: [InterruptCard.Step]) -> PaneAnswer {
    guard steps.indices.contains(index) else { return .ignored }
    cursor = min(steps.count - 1, index + 1)
    return .events([
      .checklistStepDone(interrupt: id, step: steps[index].id, by: name, note: nil)
    ])
  }

  private mutating func end(_ outcome: Disposition.Outcome, _ window: GuardWindow) {
    asking = .ending(
      Ending(outcome: outcome, entry: name.isEmpty ? .name : .because, openedAt: window.now))
  }

  private mutating func handleName(
    _ command: Command, step: Int, _ context: PaneContext
  ) -> PaneAnswer {
    switch command {
    case .key(.accept) where !name.isEmpty:
      asking = .nothing
      return tick(step, context.catalogue.pathway.card(id)?.steps ?? [])
    case .key(let key): edit(&name, key)
    case .program(.back): asking = .nothing
    case .program(let program): return .program(program)
    case .act: return .ignored
    }
    return .handled
  }

  private mutating func handleEnding(
    _ command: Command, _ ending: Ending, _ context: PaneContext, _ window: GuardWindow
  ) -> PaneAnswer {
    var ending = ending
    switch command {
    case .key(.left): ending.outcome = ending.outcome.neighbour(by: -1)
    case .key(.right): ending.outcome = ending.outcome.neighbour(by: 1)
    case .key(.up), .key(.down), .key(.next), .key(.previous):
      ending.entry = ending.entry == .name ? .because : .name
    case .key(.accept):
      guard window.allowsConfirmation(openedAt: ending.openedAt) else {
        return .notice(Notice(context.say(SessionWords.pressAgain)))
      }
      asking = .nothing
      return .events([.dispositionRecorded(interrupt: id, disposition: disposition(ending))])
    case .key(let key): type(key, into: ending.entry)
    case .program(.back):
      asking = .nothing
      return .handled
    case .program(let program): return .program(program)
    case .act: return .ignored
    }
    asking = .ending(ending)
    return .handled
  }

  private func disposition(_ ending: Ending) -> Disposition {
    Disposition(
      outcome: ending.outcome, who: name, because: because.isEmpty ? nil : because)
  }

  private mutating func type(_ key: FieldKey, into entry: Entry) {
    switch entry {
    case .name: edit(&name, key)
    case .because: edit(&because, key)
    }
  }

  private func edit(_ text: inout String, _ key: FieldKey) {
    if case .typed(let character) = key, text.count < 60 { text.append(character) }
    if key == .erase { text = String(text.dropLast()) }
    if key == .clear { text = "" }
  }
}

extension Disposition.Outcome {
  fileprivate func neighbour(by step: Int) -> Disposition.Outcome {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
