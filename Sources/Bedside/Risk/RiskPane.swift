import CarePathway
import Clinical
import Terminal

/// Each lesion's items and its score: Mirels for a long bone, SINS for the spine.
struct RiskPane: FormPane {
  var form = FormState()
  private(set) var front = 0
  /// The bone of a lesion being added is asked for first; nothing is preselected.
  private(set) var isAdding = false

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    if let text = form.type(on: key, at: context.revision) { return .typed(text) }
    let count = context.facts.lesions.tracks.count
    if !isAdding, count > 0 {
      if key == .pageDown { return moveFront(by: 1, count, in: context) }
      if key == .pageUp { return moveFront(by: -1, count, in: context) }
    }
    let isFirst = context.facts.lesions.lesions.isEmpty
    let answer = take(outcome(of: key, in: context), in: context)
    if isAdding || isFirst, case .events = answer {
      isAdding = false
      front = count
      form.moveFocus(to: "region")
    }
    return answer
  }

  mutating func choose(_ field: String, in context: PaneContext) -> PaneAnswer { startAdding() }

  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer {
    switch act {
    case .add: return startAdding()
    case .decline:
      guard let lesion = lesion(in: context) else { return .ignored }
      front = max(0, front - 1)
      return .events([
        .lesionRemoved(lesion: lesion.id, because: context.say(RiskWords.removedHere))
      ])
    case .edit: return edit(in: context)
    case .otherVoice, .find, .rotate, .taper, .ownDose, .table, .cards: return .ignored
    }
  }

  func lesion(in context: PaneContext) -> Lesion? {
    let lesions = context.facts.lesions.lesions
    return lesions.indices.contains(front) ? lesions[front] : lesions.last
  }

  func fields(in context: PaneContext) -> [FormField] {
    guard !isAdding, let lesion = lesion(in: context) else {
      return [LesionField.bone.formField(of: nil, say: context.say)]
    }
    return LesionField.fields(for: lesion).map { $0.formField(of: lesion, say: context.say) }
  }

  func answer(_ field: String, _ value: String, in context: PaneContext) -> PaneAnswer {
    guard let fact = LesionField(rawValue: field)?.fact(value) else { return .ignored }
    let id = isAdding ? nil : lesion(in: context)?.id
    let name = id ?? LesionID(rawValue: "lesion-\(context.facts.lesions.tracks.count + 1)")
    return .events([.lesionRecorded(lesion: name, fact: fact)])
  }

  func empty(_ field: String, in context: PaneContext) -> PaneAnswer {
    guard !isAdding, let lesion = lesion(in: context),
      let fact = LesionField(rawValue: field)?.unknownFact
    else { return .notice(Notice(context.say(FieldWords.cannotBeEmptied), tone: .caution)) }
    return .events([.lesionRecorded(lesion: lesion.id, fact: fact)])
  }

  func hint(in context: PaneContext) -> String {
    context.say(isAdding ? RiskWords.addingHint : RiskWords.hint)
  }

  func why(in context: PaneContext) -> WhyPage? {
    guard let lesion = lesion(in: context) else { return nil }
    let sheet = ScoreSheet(lesion, say: context.say)
    return WhyPage(title: sheet.title, paragraphs: sheet.lines, citations: sheet.citations)
  }

  private mutating func startAdding() -> PaneAnswer {
    isAdding = true
    form.moveFocus(to: LesionField.bone.rawValue)
    return .handled
  }

  /// What was typed belongs to the lesion it was typed for, and is entered there first.
  private mutating func moveFront(
    by step: Int, _ count: Int, in context: PaneContext
  ) -> PaneAnswer {
    let settled = settle(in: context)
    guard form.drafts.isEmpty else { return settled }
    front = (min(front, count - 1) + step + count) % count
    return settled
  }
}
