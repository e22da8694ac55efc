public import Clinical

/// One row of the supportive-care plan: a need, what is done, by whom, by when, and why.
public struct PlanRow: Equatable, Sendable {
  public let need: String
  public let action: String
  public let who: String
  public let by: String
  public let urgency: Urgency?
  public internal(set) var because: [FindingID]
  /// Codes of the rules and flags behind the row; empty for a standing need.
  public internal(set) var rules: [String]
  public internal(set) var citations: [Citation]
  /// `nil` while nobody has said what became of it.
  public internal(set) var state: NeedState?
}

extension PlanRow {
  init?(_ advice: Recommendation, state: NeedState?) {
    guard let plan = advice.plan else { return nil }
    need = plan.need
    action = plan.action
    who = plan.who
    by = plan.by
    urgency = advice.urgency
    because = advice.because
    rules = [advice.code]
    citations = advice.citations
    self.state = state
  }

  init(standing need: Need, state: NeedState?) {
    self.need = need.id
    action = need.action
    who = need.who
    by = need.by
    urgency = nil
    because = []
    rules = []
    citations = [
      Citation("osteon-policy", "needs of every plan", evidence: need.evidence)
    ]
    self.state = state
  }

  /// Joins a row of the same need and action; the sooner one leads.
  mutating func join(_ other: PlanRow) {
    because += other.because.filter { !because.contains($0) }
    rules += other.rules.filter { !rules.contains($0) }
    citations += other.citations.filter { !citations.contains($0) }
  }
}
