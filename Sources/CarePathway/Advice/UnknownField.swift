import Clinical

/// One thing nobody has recorded yet, and what it would change.
public struct UnknownField: Equatable, Sendable {
  public let field: String
  public let why: UnknownReason
}
