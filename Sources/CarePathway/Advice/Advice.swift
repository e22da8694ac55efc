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
  public let review: ContentReview
  /// `nil` while there is no formulary to compute from, or the content has expired.
  public let opioid: OpioidReview?
  /// The doses that were accepted, as they stand now.
  public let doses: [AcceptedDose]

  public init(_ encounter: Encounter, at now: Moment, under content: PathwayContent) {
    self.init(encounter, encounter.evaluation(at: now, under: content), under: content)
  }

  /// The advice that follows from `evaluation`, which must be the encounter's own, as it is now.
  public init(
    _ encounter: Encounter, _ evaluation: Evaluation, under content: PathwayContent
  ) {
    let causes = evaluation.causes(under: content)
    self.evaluation = evaluation
    interrupts = encounter.interrupts.inOrder(by: content.cards).map { $0.explained(by: causes) }
    answerChanged = Set(interrupts.map(\.id)).subtracting(causes.map(\.interrupt))
    recommendations = evaluation.recommendations(under: content)
    questions = evaluation.openQuestions(under: content)
    plan = CarePlan(recommendations, in: evaluation, under: content)
    unknown =
      evaluation.contradictions() + evaluation.facts.unknownFields(at: evaluation.facts.now)
    review = content.review(on: evaluation.facts.now.day)
    let opioid = evaluation.opioidReview(under: content)
    self.opioid = opioid
    doses = evaluation.facts.doses.accepted.map { AcceptedDose($0, in: opioid) }
  }

  /// Same-day matters that nobody has taken note of yet, or that have grown since: present flags and
  /// advice of U2 that open no emergency.
  public var banners: [Recommendation] {
    evaluation.unnoted(recommendations)
  }
}

extension Evaluation {
  func recommendations(under content: PathwayContent) -> [Recommendation] {
    let holding = values(of: content).filter { $0.1 == .present }.map(\.0)
    let rules = holding.map {
      Recommendation($0, because: $0.when.map { reasons(in: $0, or: nil) } ?? [])
    }
    let flags = content.flags.compactMap { flag -> Recommendation? in
      guard self.flags[flag.code] == .present else { return nil }
      let urgency = urgency(of: flag)
      guard !holding.contains(where: { $0.speaks(for: flag, at: urgency) }) else { return nil }
      let because = reasons(in: flag.when, or: flag.finding)
      return Recommendation(flag, urgency: urgency, because: because)
    }
    return (rules + flags).sorted(by: Recommendation.sooner)
  }

  func openQuestions(under content: PathwayContent) -> [OpenQuestion] {
    values(of: content).compactMap { rule, value -> OpenQuestion? in
      guard value == .notAssessed, let when = rule.when else { return nil }
      let undecided = when.undecided { self[$0] }
      guard !undecided.isEmpty else { return nil }
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

extension Rule {
  /// Whether this rule, which holds, says what the flag would say: it rests on the flag's finding,
  /// serves the same need, and is no later.
  fileprivate func speaks(for flag: RedFlag, at flagUrgency: Urgency) -> Bool {
    guard kind != .gate, let urgency, urgency <= flagUrgency else { return false }
    return plan?.need == flag.plan?.need && when?.findings.contains(flag.finding) == true
  }
}
