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
    let count = context.facts.lesions.tracks.count
    if !isAdding, count > 0 {
      if key == .pageDown { return moveFront(by: 1, count) }
      if key == .pageUp { return moveFront(by: -1, count) }
    }
    switch form.handle(key, in: fields(in: context)) {
    case .handled: return .handled
    case .ignored: return .ignored
    case .finished: return .program(.nextStep)
    case .chosen: return startAdding()
    case .entered(let field, let value):
      let answer = answer(field, value, in: context)
      if isAdding, case .events = answer {
        isAdding = false
        front = count
        form.moveFocus(to: "region")
      }
      return answer
    }
  }

  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer {
    switch act {
    case .add: return startAdding()
    case .decline:
      guard let lesion = lesion(in: context) else { return .ignored }
      front = max(0, front - 1)
      return .events([
        .lesionRemoved(lesion: lesion.id, because: context.say(RiskWords.removedHere))
      ])
    case .edit, .otherVoice, .find: return .ignored
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

  private mutating func moveFront(by step: Int, _ count: Int) -> PaneAnswer {
    front = (min(front, count - 1) + step + count) % count
    return .handled
  }
}
