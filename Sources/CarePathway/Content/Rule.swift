public import Clinical

/// One recommendation and the findings that call for it; a file of `Rules/`.
public struct Rule: Decodable, Equatable, Sendable {
  public enum Kind: String, Decodable, CaseIterable, Sendable {
    /// U0 and U1: raises an interrupt.
    case emergency
    /// U2 to U6: a line of advice.
    case advice
    /// Blocks or conditions an option; has no clock.
    case gate
    /// Something the program itself does; holds wording, source and the name of its test.
    case behaviour
  }

  /// The file's name without its ending.
  public let id: String
  /// The rule's number in the clinical reference.
  public let code: String
  public let kind: Kind
  /// `nil` for gates and behaviours, which have no clock.
  public let urgency: Urgency?
  /// The interrupt this rule raises, when it raises one.
  public let raises: InterruptKind?
  public let severity: HypercalcaemiaSeverity?
  /// What an E-OTHER is about.
  public let subject: String?
  public let reviewBy: CalendarDay?
  public let reasonsFor: [String]
  public let reasonsAgainst: [String]
  /// The test that proves a behaviour.
  public let behaviourTest: String?
  /// `nil` for behaviours only.
  public let when: Condition?
  public let recommendation: TwoVoices
  public let plan: PlanEntry?
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, code, kind, urgency, raises, severity, subject, when, recommendation, plan, citations
    case reviewBy = "review-by"
    case reasonsFor = "for"
    case reasonsAgainst = "against"
    case behaviourTest = "behaviour-test"
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    id = try table.decode(String.self, forKey: .id)
    code = try table.decode(String.self, forKey: .code)
    kind = try table.decode(Kind.self, forKey: .kind)
    urgency = try table.decodeIfPresent(Urgency.self, forKey: .urgency)
    raises = try table.decodeIfPresent(InterruptKind.self, forKey: .raises)
    severity = try table.decodeIfPresent(HypercalcaemiaSeverity.self, forKey: .severity)
    subject = try table.decodeIfPresent(String.self, forKey: .subject)
    reviewBy = try table.decodeIfPresent(CalendarDay.self, forKey: .reviewBy)
    reasonsFor = try table.decodeIfPresent([String].self, forKey: .reasonsFor) ?? []
    reasonsAgainst = try table.decodeIfPresent([String].self, forKey: .reasonsAgainst) ?? []
    behaviourTest = try table.decodeIfPresent(String.self, forKey: .behaviourTest)
    when = try table.decodeIfPresent(Condition.self, forKey: .when)
    recommendation = try table.decode(TwoVoices.self, forKey: .recommendation)
    plan = try table.decodeIfPresent(PlanEntry.self, forKey: .plan)
    citations = try table.decode([Citation].self, forKey: .citations)
  }
}

extension Rule {
  /// The interrupt this rule opens, when it opens one.
  public var interrupt: InterruptID? { raises.map { InterruptID(kind: $0, subject: subject) } }
}
