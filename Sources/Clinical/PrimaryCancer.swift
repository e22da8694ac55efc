/// The primary tumour: which one, how sure, and what its treatment depends on.
public struct PrimaryCancer: Equatable, Sendable {
  public enum Status: String, CaseIterable, Codable, Sendable {
    case known, suspected, unknown
  }

  public enum HormoneState: String, CaseIterable, Codable, Sendable {
    case hormoneSensitive = "hormone-sensitive"
    case castrationResistant = "castration-resistant"
    case hormoneDependent = "hormone-dependent"
    case hormoneIndependent = "hormone-independent"
    case unknown
  }

  public var cancer: Cancer
  public var status: Status
  /// Ids of the vocabulary: `er-positive`, `egfr-mutant`.
  public var receptors: [String] = []
  public var hormoneState: HormoneState = .unknown
  public var since: Occasion?
  /// The line of treatment now given.
  public var line: Int?

  public init(cancer: Cancer, status: Status) {
    self.cancer = cancer
    self.status = status
  }
}
