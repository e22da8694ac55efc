public import Clinical

/// One treatment already given or running; ids are those of the vocabulary, section 8.
public struct TreatmentGiven: Hashable, Codable, Sendable {
  public var id: String
  public var kind: String
  public var agent: String?
  public var started: Occasion?
  public var ended: Occasion?
  public var last: Occasion?
  public var line: Int?
  public var lesion: String?
  public var level: String?
  public var gray: Int?
  public var fractions: Int?
  public var intervalWeeks: Int?
  public var doses: Int?
  public var indication: String?
  public var response: String?

  public init(id: String, kind: String) {
    self.id = id
    self.kind = kind
  }
}
