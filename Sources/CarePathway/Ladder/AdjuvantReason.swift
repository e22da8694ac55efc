public import Analgesia
public import Clinical

/// When a medicine beside the ladder comes into question; a row `[[reasons]]` of
/// `medicine-gates.toml`.
public struct AdjuvantReason: Decodable, Equatable, Sendable {
  public let purpose: AdjuvantUse.Purpose
  public let when: Condition
  public let citations: [Citation]
}
