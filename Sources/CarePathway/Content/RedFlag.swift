public import Clinical

/// The number of one of the fourteen red flags: "F01" to "F14".
public struct FlagCode: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public static func < (lhs: FlagCode, rhs: FlagCode) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// One red flag: its screening question, its parts and what it raises; a file of `Flags/`.
public struct RedFlag: Decodable, Equatable, Sendable {
  public struct Question: Decodable, Equatable, Sendable {
    public let clinician: String
    public let patient: String
    public let why: String
  }

  /// When this also holds, the flag is more urgent than usual.
  public struct Sooner: Decodable, Equatable, Sendable {
    public let urgency: Urgency
    public let when: Condition
  }

  public let id: String
  public let code: FlagCode
  /// The derived finding that rules ask for.
  public let finding: FindingID
  public let urgency: Urgency
  /// `nil` for a banner.
  public let raises: InterruptKind?
  public let subject: String?
  public let short: String
  public let parts: [FindingID]
  public let question: Question
  public let when: Condition
  public let sooner: [Sooner]
  public let advice: TwoVoices
  public let plan: PlanEntry?
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, code, finding, urgency, raises, subject, short, parts, question, when, sooner
    case advice, plan, citations
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    id = try table.decode(String.self, forKey: .id)
    code = try table.decode(FlagCode.self, forKey: .code)
    finding = try table.decode(FindingID.self, forKey: .finding)
    urgency = try table.decode(Urgency.self, forKey: .urgency)
    raises = try table.decodeIfPresent(InterruptKind.self, forKey: .raises)
    subject = try table.decodeIfPresent(String.self, forKey: .subject)
    short = try table.decode(String.self, forKey: .short)
    parts = try table.decode([FindingID].self, forKey: .parts)
    question = try table.decode(Question.self, forKey: .question)
    when = try table.decode(Condition.self, forKey: .when)
    sooner = try table.decodeIfPresent([Sooner].self, forKey: .sooner) ?? []
    advice = try table.decode(TwoVoices.self, forKey: .advice)
    plan = try table.decodeIfPresent(PlanEntry.self, forKey: .plan)
    citations = try table.decode([Citation].self, forKey: .citations)
  }
}

extension RedFlag {
  /// The interrupt this flag opens; `nil` for a banner.
  public var interrupt: InterruptID? { raises.map { InterruptID(kind: $0, subject: subject) } }

  /// Present if the direct answer or the parts make it present; otherwise the direct answer, if
  /// there is one; otherwise what the parts say.
  ///
  /// A part found later outvotes an earlier "no", and a plain "no" is not turned into a question
  /// by parts nobody asked singly.
  public func value(direct: Finding, parts: Finding) -> Finding {
    if direct == .present || parts == .present { return .present }
    return direct == .notAssessed ? parts : direct
  }
}
