/// The name of a finding, answered or derived, as the vocabulary spells it.
public struct FindingID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
