import CarePathway
import Clinical
import Education
import Terminal

/// The seven groups of treatment and their cards; Enter opens the explanation.
struct TreatPane: StepPane {
  private(set) var cursor = 0

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    let cards = context.catalogue.treatments
    switch key {
    case .up, .previous: cursor = max(0, cursor - 1)
    case .down, .next: cursor = min(max(0, cards.count - 1), cursor + 1)
    case .first: cursor = 0
    case .last: cursor = max(0, cards.count - 1)
    case .pageUp: cursor = max(0, cursor - 10)
    case .pageDown: cursor = min(max(0, cards.count - 1), cursor + 10)
    case .accept, .tick, .right: return open(cards, in: context)
    case .left, .typed, .erase, .clear, .yes, .no, .notAsked: return .ignored
    }
    return .handled
  }

  private func open(_ cards: [Treatment], in context: PaneContext) -> PaneAnswer {
    guard cards.indices.contains(cursor),
      let index = context.catalogue.topics.firstIndex(where: { $0.id == cards[cursor].topic })
    else { return .notice(Notice(context.say(TreatWords.noTopic))) }
    return .open(.reader(Reader(topic: index)))
  }

  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer {
    switch act {
    case .edit: open(context.catalogue.treatments, in: context)
    case .decline, .add, .otherVoice, .find, .rotate, .taper, .ownDose, .table, .cards: .ignored
    }
  }

  func landmarks(in context: PaneContext) -> [String] {
    context.catalogue.treatments.map {
      $0.title + " " + context.say(TreatWords.word(for: $0.group))
    }
  }

  func standing(in context: PaneContext) -> Int { cursor }

  mutating func stand(on landmark: Int, in context: PaneContext) { cursor = landmark }

  func keyContext(in context: PaneContext) -> KeyContext { .plain }

  func hint(in context: PaneContext) -> String { context.say(TreatWords.hint) }

  func why(in context: PaneContext) -> WhyPage? {
    let cards = context.catalogue.treatments
    guard cards.indices.contains(cursor) else { return nil }
    return WhyPage(
      title: cards[cursor].title, paragraphs: cards[cursor].suits.map(\.text),
      citations: cards[cursor].citations)
  }
}
