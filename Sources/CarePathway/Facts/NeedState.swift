/// What became of a need on the plan.
public enum NeedState: Hashable, Codable, Sendable {
  case met
  case unmet
  case declined(because: String)
}
