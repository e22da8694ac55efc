public import Clinical

/// One case for a learner: who is in the bed, what is true, what each step shows and how the
/// learner is marked; a file of `Cases/`.
public struct PracticeCase: Decodable, Equatable, Sendable {
  public enum Status: String, Decodable, Sendable { case draft, reviewed, retired }

  public let id: String
  public let code: String
  public let version: Int
  public let title: String
  public let status: Status
  public let reviewedBy: String?
  public let reviewedOn: CalendarDay?
  public let language: String
  public let level: Int
  /// Case minutes allowed.
  public let minutes: Int
  public let tags: [String]
  /// The reference set the case was written for.
  public let profile: String
  public let readTopics: [String]
  public let person: Patient
  /// Never shown before the debrief.
  public let truth: Truth
  public let opening: Opening
  public let reveals: [Reveal]
  public let clock: [Deterioration]
  public let actions: [Action]
  public let hypotheses: [Hypothesis]
  public let keyFeatures: [KeyFeature]
  public let numbers: [Number]
  public let panels: [ScriptConcordance]
  public let phrases: [Phrase]
  public let scope: Scope
  public let expert: Expert
  public let debrief: Debrief
  public let sources: [Source]

  private enum CodingKeys: String, CodingKey {
    case id, code, version, title, status, language, level, minutes, tags, profile, person, truth
    case opening, clock, scope, expert, debrief
    case reviewedBy = "reviewed-by"
    case reviewedOn = "reviewed-on"
    case readTopics = "read-topics"
    case reveals = "reveal"
    case actions = "action"
    case hypotheses = "hypothesis"
    case keyFeatures = "key-feature"
    case numbers = "number"
    case panels = "script-concordance"
    case phrases = "phrase"
    case sources = "source"
  }
}

extension PracticeCase {
  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    id = try table.decode(String.self, forKey: .id)
    code = try table.decode(String.self, forKey: .code)
    version = try table.decode(Int.self, forKey: .version)
    title = try table.decode(String.self, forKey: .title)
    status = try table.decode(Status.self, forKey: .status)
    reviewedBy = try table.decodeIfPresent(String.self, forKey: .reviewedBy)
    reviewedOn = try table.decodeIfPresent(CalendarDay.self, forKey: .reviewedOn)
    language = try table.decode(String.self, forKey: .language)
    level = try table.decode(Int.self, forKey: .level)
    minutes = try table.decode(Int.self, forKey: .minutes)
    tags = try table.decode([String].self, forKey: .tags)
    profile = try table.decode(String.self, forKey: .profile)
    readTopics = try table.decodeIfPresent([String].self, forKey: .readTopics) ?? []
    person = try table.decode(Patient.self, forKey: .person)
    truth = try table.decode(Truth.self, forKey: .truth)
    opening = try table.decode(Opening.self, forKey: .opening)
    reveals = try table.decode([Reveal].self, forKey: .reveals)
    clock = try table.decodeIfPresent([Deterioration].self, forKey: .clock) ?? []
    actions = try table.decode([Action].self, forKey: .actions)
    hypotheses = try table.decodeIfPresent([Hypothesis].self, forKey: .hypotheses) ?? []
    keyFeatures = try table.decode([KeyFeature].self, forKey: .keyFeatures)
    numbers = try table.decodeIfPresent([Number].self, forKey: .numbers) ?? []
    panels = try table.decodeIfPresent([ScriptConcordance].self, forKey: .panels) ?? []
    phrases = try table.decodeIfPresent([Phrase].self, forKey: .phrases) ?? []
    scope = try table.decode(Scope.self, forKey: .scope)
    expert = try table.decode(Expert.self, forKey: .expert)
    debrief = try table.decode(Debrief.self, forKey: .debrief)
    sources = try table.decode([Source].self, forKey: .sources)
  }
}
