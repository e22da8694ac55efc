public import Clinical

/// One piece of advice that holds now, why it holds, and where it comes from.
public struct Recommendation: Equatable, Sendable {
  /// The rule's code ("R-042"), or the flag's ("F10") where no rule covers the flag.
  public let code: String
  /// The file it stands in.
  public let id: String
  public let kind: Rule.Kind
  /// `nil` for gates, which have no clock.
  public let urgency: Urgency?
  public let words: TwoVoices
  public let because: [FindingID]
  public let reasonsFor: [String]
  public let reasonsAgainst: [String]
  public let plan: PlanEntry?
  public let citations: [Citation]
  public let reviewBy: CalendarDay?
}

extension Recommendation {
  init(_ rule: Rule, because: [FindingID]) {
    code = rule.code
    id = rule.id
    kind = rule.kind
    urgency = rule.urgency
    words = rule.recommendation
    self.because = because
    reasonsFor = rule.reasonsFor
    reasonsAgainst = rule.reasonsAgainst
    plan = rule.plan
    citations = rule.citations
    reviewBy = rule.reviewBy
  }

  init(_ flag: RedFlag, urgency: Urgency, because: [FindingID]) {
    code = flag.code.rawValue
    id = flag.id
    kind = urgency <= .emergency ? .emergency : .advice
    self.urgency = urgency
    words = flag.advice
    self.because = because
    reasonsFor = []
    reasonsAgainst = []
    plan = flag.plan
    citations = flag.citations
    reviewBy = nil
  }

  /// The weakest mark among its citations.
  public var evidence: Evidence {
    citations.map(\.evidence).max { $0.strength > $1.strength } ?? .unverified
  }

  /// Soonest first; what has no clock comes last; then by code.
  static func sooner(_ lhs: Recommendation, _ rhs: Recommendation) -> Bool {
    let left = lhs.urgency?.rawValue ?? "U9"
    let right = rhs.urgency?.rawValue ?? "U9"
    return (left, lhs.code, lhs.id) < (right, rhs.code, rhs.id)
  }
}

extension Evidence {
  /// A mark names how a figure was checked; in a mixed mark the weaker one holds.
  fileprivate var strength: Int {
    switch self {
    case .seen: 3
    case .secondary: 2
    case .policy: 1
    case .unverified: 0
    }
  }
}
