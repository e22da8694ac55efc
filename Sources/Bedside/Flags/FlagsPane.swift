import CarePathway
import Clinical
import Terminal

/// The fourteen screening questions; `y` opens the parts of the one in front.
struct FlagsPane: StepPane {
  enum Focus: Equatable {
    case list
    case parts
    /// Writing why the question in front stays unanswered.
    case reason
  }

  private(set) var cursor = 0
  private(set) var part = 0
  private(set) var focus = Focus.list
  private(set) var reason = ""

  mutating func handle(_ key: FieldKey, in context: PaneContext) -> PaneAnswer {
    let flags = context.catalogue.pathway.flags
    guard flags.indices.contains(cursor) else { return .ignored }
    switch focus {
    case .list: return handleList(key, flags)
    case .parts: return handlePart(key, of: flags[cursor], in: context)
    case .reason: return handleReason(key, flags[cursor])
    }
  }

  mutating func perform(_ act: PaneAct, in context: PaneContext) -> PaneAnswer {
    switch act {
    case .decline:
      focus = .reason
      return .handled
    case .edit:
      focus = .parts
      part = 0
      return .handled
    case .add, .otherVoice, .find, .rotate, .taper, .ownDose, .table, .cards: return .ignored
    }
  }

  func landmarks(in context: PaneContext) -> [String] {
    context.catalogue.pathway.flags.map {
      $0.code.rawValue + " " + $0.short + " " + $0.question.clinician
    }
  }

  func standing(in context: PaneContext) -> Int { cursor }

  mutating func stand(on landmark: Int, in context: PaneContext) {
    focus = .list
    cursor = landmark
  }

  func unentered(in context: PaneContext) -> [Unentered] {
    reason.isEmpty ? [] : [Unentered(context.say(FlagsWords.because), reason)]
  }

  func keyContext(in context: PaneContext) -> KeyContext {
    switch focus {
    case .list, .parts: .question
    case .reason: .text
    }
  }

  func hint(in context: PaneContext) -> String {
    switch focus {
    case .list: context.say(FlagsWords.listHint)
    case .parts: context.say(FlagsWords.partsHint)
    case .reason: context.say(FlagsWords.reasonHint)
    }
  }

  func why(in context: PaneContext) -> WhyPage? {
    let flags = context.catalogue.pathway.flags
    guard flags.indices.contains(cursor) else { return nil }
    let flag = flags[cursor]
    return WhyPage(
      title: flag.code.rawValue + " " + flag.short,
      paragraphs: [flag.question.clinician, flag.question.why, flag.advice.clinician],
      citations: flag.citations)
  }
}

extension FlagsPane {
  private mutating func handleList(_ key: FieldKey, _ flags: [RedFlag]) -> PaneAnswer {
    switch key {
    case .up, .previous: return move(by: -1, flags)
    case .down, .next: return move(by: 1, flags)
    case .first, .pageUp: return move(by: -flags.count, flags)
    case .last: return move(by: flags.count, flags)
    case .pageDown, .right, .tick:
      focus = .parts
      part = 0
      return .handled
    case .accept:
      if cursor == flags.count - 1 {
        return .events([.stageCompleted(stage: .flags), .stageEntered(stage: .symptoms)])
      }
      return move(by: 1, flags)
    case .yes:
      let event = answer(.present, flags)
      focus = .parts
      part = 0
      return event
    case .no:
      let event = answer(.absent, flags)
      _ = move(by: 1, flags)
      return event
    case .notAsked: return answer(.notAssessed, flags)
    case .left, .typed, .erase, .clear: return .ignored
    }
  }

  private func answer(_ finding: Finding, _ flags: [RedFlag]) -> PaneAnswer {
    .events([.flagAnswered(flag: flags[cursor].code, answer: finding, reason: nil)])
  }

  private mutating func move(by step: Int, _ flags: [RedFlag]) -> PaneAnswer {
    cursor = min(max(cursor + step, 0), flags.count - 1)
    return .handled
  }

  private mutating func handlePart(
    _ key: FieldKey, of flag: RedFlag, in context: PaneContext
  ) -> PaneAnswer {
    let parts = flag.parts.filter { context.catalogue.pathway.question($0) != nil }
    guard parts.indices.contains(part) else {
      focus = .list
      return .handled
    }
    switch key {
    case .up, .previous: part = max(0, part - 1)
    case .down, .next: part = min(parts.count - 1, part + 1)
    case .first: part = 0
    case .last: part = parts.count - 1
    case .left, .pageUp, .pageDown: focus = .list
    case .accept:
      focus = .list
      cursor = min(cursor + 1, context.catalogue.pathway.flags.count - 1)
    case .yes: return answerPart(.present, parts)
    case .no: return answerPart(.absent, parts)
    case .notAsked: return answerPart(.notAssessed, parts)
    case .tick: return answerPart(context.facts.assessment[parts[part]].following, parts)
    case .right, .typed, .erase, .clear: return .ignored
    }
    return .handled
  }

  private mutating func answerPart(_ finding: Finding, _ parts: [FindingID]) -> PaneAnswer {
    let id = parts[part]
    part = min(parts.count - 1, part + 1)
    return .events([.findingAnswered(finding: id, answer: finding, began: nil)])
  }

  private mutating func handleReason(_ key: FieldKey, _ flag: RedFlag) -> PaneAnswer {
    switch key {
    case .typed(let character):
      if reason.count < 60 { reason.append(character) }
      return .handled
    case .erase:
      reason = String(reason.dropLast())
      return .handled
    case .clear:
      reason = ""
      return .handled
    case .accept where !reason.isEmpty:
      let text = reason
      reason = ""
      focus = .list
      return .events([.flagAnswered(flag: flag.code, answer: .notAssessed, reason: text)])
    case .up, .down, .previous, .next, .first, .last, .pageUp, .pageDown, .left, .right:
      focus = .list
      return .handled
    case .accept, .tick, .yes, .no, .notAsked: return .handled
    }
  }
}
