public import CarePathway
public import Clinical

/// Writes `osteon.advice/1`: sorted members, stable order, every number with its source.
public struct AdviceJSON {
  /// Which content the advice comes from.
  public struct Content: Sendable {
    public let referenceSet: String
    public let hash: String
    public let isSigned: Finding
    /// Absent: a file has a defect or differs from the manifest, and no dose is given out of it.
    public var isSealed = Finding.present

    public init(referenceSet: String, hash: String, isSigned: Finding) {
      self.referenceSet = referenceSet
      self.hash = hash
      self.isSigned = isSigned
    }
  }

  let advice: Advice
  let cards: [InterruptCard]

  public init(_ advice: Advice, cards: [InterruptCard]) {
    self.advice = advice
    self.cards = cards
  }

  /// The whole answer; `opioid` is written by the room that knows opioids.
  public func value(content: Content, opioid: JSONValue) -> JSONValue {
    .sorted([
      "schema": .string("osteon.advice/1"),
      "content": .sorted([
        "referenceSet": .string(content.referenceSet), "hash": .string(content.hash),
        "signedOff": .truth(content.isSigned == .present),
        "review": .string(advice.review.name), "reviewBy": .optional(advice.review.by?.description),
      ]),
      "interrupts": .array(advice.interrupts.map(interrupt)),
      "scope": scope,
      "derived": .array(advice.evaluation.derived.findings.filter(\.isNoteworthy).map(derived)),
      "scores": .array(advice.evaluation.facts.lesions.lesions.flatMap(LesionScores.all)),
      "recommendations": .array(advice.recommendations.map(recommendation)),
      "questions": .array(advice.questions.map(question)),
      "opioid": opioid,
      "boneAgent": boneAgent(under: content),
      "plan": .array(advice.plan.rows.map(row)),
      "unknown": .array(
        advice.unknown.map {
          .sorted(["field": .string($0.field), "why": .string($0.why.sentence)])
        }),
    ])
  }

  private var scope: JSONValue {
    switch advice.evaluation.facts.person.scope {
    case .inScope: .sorted(["inScope": .truth(true), "reason": .null])
    case .underAge:
      .sorted([
        "inScope": .truth(false),
        "reason": .string(EncounterRefusal.notAnAdult(.underAge).problem),
      ])
    case .ageNotRecorded:
      .sorted([
        "inScope": .truth(false),
        "reason": .string(EncounterRefusal.notAnAdult(.ageNotRecorded).problem),
      ])
    }
  }

  private func interrupt(_ interrupt: Interrupt) -> JSONValue {
    let card = cards.first { $0.id == interrupt.id }
    let comfort = advice.evaluation["comfort-only-goals"] == .present ? card?.comfort : nil
    var members: [String: JSONValue] = [
      "id": .string(interrupt.id.kind.rawValue),
      "urgency": .string(interrupt.urgency.rawValue),
      "title": .string(card?.title ?? interrupt.id.description),
      "because": .strings(interrupt.because.map(\.rawValue).sorted()),
      "actions": .strings([comfort].compactMap { $0 } + (card?.steps.map(\.action) ?? [])),
      "flags": .strings(interrupt.flags.map(\.rawValue)),
      "rules": .strings(interrupt.rules),
      "sources": .array((card?.citations ?? []).map(\.json)),
    ]
    if let severity = interrupt.severity { members["severity"] = .string(severity.rawValue) }
    if let subject = interrupt.id.subject { members["subject"] = .string(subject) }
    if advice.answerChanged.contains(interrupt.id) { members["answerChanged"] = .truth(true) }
    return .sorted(members)
  }

  private func derived(_ finding: DerivedFinding) -> JSONValue {
    .sorted([
      "finding": .string(finding.id.rawValue), "value": .string(finding.value.rawValue),
      "working": .strings(finding.working), "sources": .array(finding.citations.map(\.json)),
    ])
  }

  private func recommendation(_ advice: Recommendation) -> JSONValue {
    .sorted([
      "rule": .string(advice.code), "kind": .string(advice.kind.rawValue),
      "urgency": .optional(advice.urgency?.rawValue), "text": .string(advice.words.clinician),
      "patientText": .string(advice.words.patient),
      "because": .strings(advice.because.map(\.rawValue)),
      "for": .strings(advice.reasonsFor), "against": .strings(advice.reasonsAgainst),
      "evidence": .string(advice.evidence.rawValue),
      "sources": .array(advice.citations.map(\.json)),
    ])
  }

  private func question(_ question: OpenQuestion) -> JSONValue {
    .sorted([
      "findings": .strings(question.findings.map(\.rawValue)),
      "before": .string(question.before), "why": .string(question.why),
    ])
  }

  private func row(_ row: PlanRow) -> JSONValue {
    .sorted([
      "need": .string(row.need), "action": .string(row.action), "who": .string(row.who),
      "by": .string(row.by), "because": .strings(row.because.map(\.rawValue)),
      "rules": .strings(row.rules), "state": .string(row.state.word),
    ])
  }
}

extension Citation {
  /// Id, place and mark.
  public var json: JSONValue {
    .sorted([
      "id": .string(reference.rawValue), "locator": .string(locator),
      "evidence": .string(evidence.rawValue),
    ])
  }
}

extension DerivedFinding {
  /// What holds, and what was worked out from a figure whichever way it went.
  fileprivate var isNoteworthy: Bool { value == .present || (value == .absent && !working.isEmpty) }
}

extension NeedState? {
  fileprivate var word: String {
    switch self {
    case .none, .unmet: "unmet"
    case .met: "met"
    case .declined: "declined"
    }
  }
}

extension ContentReview {
  fileprivate var name: String {
    switch self {
    case .undated: "undated"
    case .current: "current"
    case .due: "due"
    case .expired: "expired"
    }
  }

  fileprivate var by: CalendarDay? {
    switch self {
    case .undated: nil
    case .current(let day), .due(let day), .expired(let day): day
    }
  }
}
