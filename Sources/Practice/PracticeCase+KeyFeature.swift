public import Clinical

extension PracticeCase {
  /// Credit for a near miss: another action, or all but one of the accepted ids.
  public struct Partial: Decodable, Equatable, Sendable {
    public let action: String?
    public let missing: String?
    public let credit: Credit
    public let because: String
  }

  /// One critical step; its weight is its share of the marks for key features.
  public struct KeyFeature: Decodable, Equatable, Sendable {
    public let id: String
    public let prompt: String
    public let accept: [String]
    /// How many of `accept` are needed for full credit.
    public let needed: Int
    public let partial: [Partial]
    public let reject: [String]
    public let weight: Int
    public let deadlineMinute: Int?
    public let why: String
    public let evidence: Evidence
    public let sources: [String]

    private enum CodingKeys: String, CodingKey {
      case id, prompt, accept, needed, partial, reject, weight, why, evidence, sources
      case deadlineMinute = "deadline-min"
    }

    public init(from decoder: any Decoder) throws {
      let table = try decoder.container(keyedBy: CodingKeys.self)
      id = try table.decode(String.self, forKey: .id)
      prompt = try table.decode(String.self, forKey: .prompt)
      accept = try table.decode([String].self, forKey: .accept)
      needed = try table.decodeIfPresent(Int.self, forKey: .needed) ?? 1
      partial = try table.decodeIfPresent([Partial].self, forKey: .partial) ?? []
      reject = try table.decode([String].self, forKey: .reject)
      weight = try table.decode(Int.self, forKey: .weight)
      deadlineMinute = try table.decodeIfPresent(Int.self, forKey: .deadlineMinute)
      why = try table.decode(String.self, forKey: .why)
      evidence = try table.decode(Evidence.self, forKey: .evidence)
      sources = try table.decode([String].self, forKey: .sources)
    }
  }
}
