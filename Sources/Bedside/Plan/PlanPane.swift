import CarePathway
import Clinical
import Terminal

/// The supportive-care plan: needs, actions, who, by when; met, declined or open.
struct PlanPane: StepPane {
  private(set) var cursor = 0
  /// Why the need in front is declined, while that is being written.
  private(set) var reason: String?

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    let rows = context.advice.plan.rows
    if reason != nil { return handleReason(key, rows) }
    switch key {
    case .up, .previous: cursor = max(0, cursor - 1)
    case .down, .next: cursor = min(max(0, rows.count - 1), cursor + 1)
    case .first: cursor = 0
    case .last: cursor = max(0, rows.count - 1)
    case .pageUp: cursor = max(0, cursor - 10)
    case .pageDown: cursor = min(max(0, rows.count - 1), cursor + 10)
    case .tick, .accept, .yes: return mark(.met, rows)
    case .no: return mark(.unmet, rows)
    case .left, .right, .typed, .erase, .clear, .notAsked: return .ignored
    }
    return .handled
  }

  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer {
    switch act {
    case .decline:
      reason = ""
      return .handled
    case .edit: return edit(context.advice.plan.rows, in: context)
    case .add, .otherVoice, .find, .rotate, .taper, .ownDose, .table, .cards: return .ignored
    }
  }

  /// The reason of a need that was declined can be put right; a row is the rules' own otherwise.
  private mutating func edit(_ rows: [PlanRow], in context: PaneContext) -> PaneAnswer {
    guard rows.indices.contains(cursor), case .declined(let because) = rows[cursor].state else {
      return .notice(Notice(context.say(PlanWords.rowIsComputed)))
    }
    reason = because
    return .handled
  }

  private func mark(_ state: NeedState, _ rows: [PlanRow]) -> PaneAnswer {
    guard rows.indices.contains(cursor) else { return .ignored }
    return .events([.needMarked(need: rows[cursor].need, state: state)])
  }

  private mutating func handleReason(_ key: FieldKey, _ rows: [PlanRow]) -> PaneAnswer {
    let text = reason ?? ""
    switch key {
    case .typed(let character): reason = text + String(character)
    case .erase: reason = String(text.dropLast())
    case .clear: reason = ""
    case .accept where !text.isEmpty:
      reason = nil
      return mark(.declined(because: text), rows)
    case .up, .down, .previous, .next, .accept: reason = nil
    case .first, .last, .pageUp, .pageDown, .left, .right, .tick, .yes, .no, .notAsked: break
    }
    return .handled
  }

  func landmarks(in context: PaneContext) -> [String] {
    context.advice.plan.rows.map { row in
      let title = context.catalogue.pathway.need(row.need)?.title ?? row.need
      return [title, context.shown(row.action), row.who].joined(separator: " ")
    }
  }

  func standing(in context: PaneContext) -> Int { cursor }

  mutating func stand(on landmark: Int, in context: PaneContext) { cursor = landmark }

  func unentered(in context: PaneContext) -> [Unentered] {
    guard let reason, !reason.isEmpty else { return [] }
    return [Unentered(context.say(PlanWords.declinedBecause), reason)]
  }

  func keyContext(in context: PaneContext) -> KeyContext { reason == nil ? .plain : .text }

  func hint(in context: PaneContext) -> String {
    context.say(reason == nil ? PlanWords.hint : PlanWords.reasonHint)
  }

  func why(in context: PaneContext) -> WhyPage? {
    let rows = context.advice.plan.rows
    guard rows.indices.contains(cursor) else { return nil }
    let row = rows[cursor]
    let advice = context.advice.recommendations.filter { row.rules.contains($0.code) }
    let because = row.because.map { id in
      context.catalogue.pathway.question(id)?.short ?? id.spoken
    }
    let paragraphs =
      advice.flatMap { [context.say(WhyWords.ruleNumber, $0.code), $0.words.clinician] }
      + (because.isEmpty
        ? [] : [context.say(WhyWords.because, because.joined(separator: ", "))])
    return WhyPage(title: row.action, paragraphs: paragraphs, citations: row.citations)
  }
}
