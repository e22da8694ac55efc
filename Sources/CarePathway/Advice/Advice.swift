public import Clinical

/// Everything Osteon has to say about one encounter at one moment.
///
/// A pure function of the encounter, the content and the time: the panes show it, `osteon
/// evaluate` prints it, and nothing stores it.
public struct Advice: Equatable, Sendable {
  public let evaluation: Evaluation
  /// Open emergencies, the one in front first.
  public let interrupts: [Interrupt]
  /// Those of them whose answer was changed after they were raised.
  public let answerChanged: Set<InterruptID>
  /// Soonest first.
  public let recommendations: [Recommendation]
  public let questions: [OpenQuestion]
  public let plan: CarePlan
  public let unknown: [UnknownField]

  public init(_ encounter: Encounter, at now: Moment, under content: PathwayContent) {
    let evaluation = encounter.evaluation(at: now, under: content)
    let causes = evaluation.causes(under: content)
    self.evaluation = evaluation
    interrupts = encounter.interrupts.inOrder(by: content.cards).map { $0.explained(by: causes) }
    answerChanged = Set(interrupts.map(\.id)).subtracting(causes.map(\.interrupt))
    recommendations = evaluation.recommendations(under: content)
    questions = evaluation.openQuestions(under: content)
    plan = CarePlan(recommendations, in: evaluation, under: content)
    unknown = evaluation.facts.unknownFields(at: now)
  }

  /// Same-day matters that nobody has taken note of yet: present flags and advice of U2 that open
  /// no emergency.
  public var banners: [Recommendation] {
    recommendations.filter {
      $0.urgency == .sameDay && evaluation.facts.acknowledged[$0.code] == nil
    }
  }
}

extension Evaluation {
  func recommendations(under content: PathwayContent) -> [Recommendation] {
    let rules = content.rules.compactMap { rule -> Recommendation? in
      guard let when = rule.when, when.evaluate({ self[$0] }) == .present else { return nil }
      return Recommendation(rule, because: reasons(in: when, or: nil))
    }
    let covered = Set(content.rules.filter(holds).compactMap(\.when).flatMap(\.findings))
    let flags = content.flags.compactMap { flag -> Recommendation? in
      guard self.flags[flag.code] == .present, !covered.contains(flag.finding) else { return nil }
      let because = reasons(in: flag.when, or: flag.finding)
      return Recommendation(flag, urgency: urgency(of: flag), because: because)
    }
    return (rules + flags).sorted(by: Recommendation.sooner)
  }

  private func holds(_ rule: Rule) -> Bool {
    rule.kind != .gate && rule.when?.evaluate { self[$0] } == .present
  }

  func openQuestions(under content: PathwayContent) -> [OpenQuestion] {
    content.rules.compactMap { rule -> OpenQuestion? in
      guard let undecided = rule.when?.undecided({ self[$0] }), !undecided.isEmpty else {
        return nil
      }
      return OpenQuestion(
        findings: undecided.unique, before: rule.code, urgency: rule.urgency,
        why: rule.recommendation.clinician)
    }
    .sorted {
      ($0.urgency?.rawValue ?? "U9", $0.before) < ($1.urgency?.rawValue ?? "U9", $1.before)
    }
  }
}

extension [FindingID] {
  fileprivate var unique: [FindingID] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
