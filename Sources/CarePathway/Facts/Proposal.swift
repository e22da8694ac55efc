public import Clinical

/// One option put forward for this patient, for one lesion or as a whole.
public struct Proposal: Hashable, Codable, Sendable {
  public enum State: String, Codable, CaseIterable, Sendable { case considered, chosen, declined }

  public var option: String
  public var lesion: String?
  public var agent: String?
  public var date: Occasion?
  public var state: State?
  public var because: String?

  public init(option: String) { self.option = option }
}
