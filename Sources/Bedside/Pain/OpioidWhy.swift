import Analgesia
import CarePathway
import Clinical

/// The whole sum behind what the Pain step proposes or refuses, line by line, with its sources.
struct OpioidWhy {
  let context: PaneContext

  /// The sum behind the answer to one question that was asked apart.
  func page(about ask: OpioidAsk) -> WhyPage? {
    guard let answer = context.advice.opioid?.answer(to: ask) else { return nil }
    return WhyPage(
      title: ask.name(in: context.say), paragraphs: paragraphs(answer),
      citations: answer.citations)
  }

  /// - Parameter reason: Why the focused field is asked, in front of everything.
  /// - Returns: The page; `nil` while there is nothing to say.
  func page(for reason: String?) -> WhyPage? {
    let answers = context.advice.opioid?.answers ?? []
    let paragraphs =
      [reason].compactMap { $0 } + conflicts + answers.flatMap(paragraphs) + adjuvants
    guard !paragraphs.isEmpty else { return nil }
    return WhyPage(
      title: context.say(PainWords.heading), paragraphs: paragraphs,
      citations: (gates.flatMap(\.gate.citations) + answers.flatMap(\.citations)
        + adjuvantItems.flatMap { $0.answer.citations + $0.standing.flatMap(\.citations) }).unique)
  }

  private var adjuvantItems: [AdjuvantReview.Item] {
    context.advice.opioid?.adjuvants.items ?? []
  }

  private var adjuvants: [String] {
    guard let review = context.advice.opioid?.adjuvants else { return [] }
    return AdjuvantLines(review: review, context: context, width: 1_000).whole.map(\.text)
  }

  private var gates: [MedicineConflicts.Gated] {
    context.advice.opioid.map { $0.conflicts.standing + $0.conflicts.undecided } ?? []
  }

  private var conflicts: [String] {
    guard let conflicts = context.advice.opioid?.conflicts else { return [] }
    let lines = ConflictLines(conflicts: conflicts, say: context.say, width: 1_000)
    return (lines.lines + lines.open).map(\.text)
  }

  private func paragraphs(_ answer: OpioidAnswer) -> [String] {
    let say = context.say
    let refusal = answer.outcome.refusal.map {
      [say(PainWords.noDose, $0.code, $0.problem(in: say)) + " " + $0.remedy(in: say)]
    }
    let others = answer.ruledOut.map {
      say(PainWords.ruledOut, $0.code, $0.problem(in: say))
    }
    return [say(PainWords.suggested, answer.ask.name(in: say))] + (refusal ?? [])
      + answer.working.texts(in: say) + others
  }
}
