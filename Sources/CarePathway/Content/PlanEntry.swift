/// What a rule or a flag puts on the plan: one need, one action, one person, one time.
public struct PlanEntry: Decodable, Equatable, Sendable {
  /// The id of a need in `needs.toml`.
  public let need: String
  public let action: String
  public let who: String
  /// "now", "4 h", "24 h", "72 h", "1 week", "2 weeks" or "planned".
  public let by: String

  public init(need: String, action: String, who: String, by: String) {
    self.need = need
    self.action = action
    self.who = who
    self.by = by
  }
}
