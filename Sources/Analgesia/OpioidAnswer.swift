public import Clinical

/// The answer to one question about a dose, with everything that led to it.
public struct OpioidAnswer: Equatable, Sendable {
  /// The decision that was hit first, in the order of the clinical reference (analgesia 5.3).
  public enum Step: String, CaseIterable, Sendable {
    case emergency = "E01"
    case redFlag = "E02"
    case toxicity
    case tooSoon = "too-soon"
    case incident, neuropathic, computed
  }

  public let ask: OpioidAsk
  public let step: Step
  public let outcome: OpioidOutcome
  public var flags: [AnswerFlag] = []
  /// What is not known and should be before the dose is given.
  public var missing: [SafetyGap] = []
  /// Other choices, and why each is not offered.
  public var ruledOut: [DosingRefusal] = []
  /// What goes with a regular opioid from its first dose.
  public var cover: [CoverItem] = []
  /// The smaller regular dose to step down to, beside a hold for toxicity.
  public var reduction: DoseProposal?
  /// The dose to take ahead of a movement that hurts.
  public var beforeMovement: RescueProposal?
  /// The same change under every published table: shown, never used.
  public var spread: TableSpread?
  /// When the patient must be looked at again after a change.
  public var reviewInHours: Int?
  public var working = Working()

  public init(_ ask: OpioidAsk, step: Step, outcome: OpioidOutcome) {
    self.ask = ask
    self.step = step
    self.outcome = outcome
  }

  /// The same answer, to the question it was really asked for.
  func asked(_ ask: OpioidAsk) -> OpioidAnswer {
    var answer = OpioidAnswer(ask, step: step, outcome: outcome)
    answer.flags = flags
    answer.missing = missing
    answer.ruledOut = ruledOut
    answer.cover = cover
    answer.working = working
    return answer
  }

  /// Every source of the answer, once each, in the order in which it was used.
  public var citations: [Citation] {
    let all =
      outcome.proposals.flatMap { [$0.citation] + ($0.rescue?.citations ?? []) }
      + (outcome.rescue?.dose.citations ?? []) + (beforeMovement?.dose.citations ?? [])
      + outcome.cards.map(\.citation) + [outcome.patch?.citation].compactMap { $0 }
      + [reduction?.citation].compactMap { $0 }
      + working.citations + cover.flatMap(\.citations)
      + [outcome.refusal?.citation].compactMap { $0 }
    return all.reduce(into: []) { unique, citation in
      if !unique.contains(citation) { unique.append(citation) }
    }
  }
}
