/// Where a figure comes from: the source, the place in it, and how it was checked.
public struct Citation: Codable, Hashable, Sendable {
  public let reference: ReferenceID
  public let locator: String
  public let evidence: Evidence

  public init(_ reference: ReferenceID, _ locator: String, evidence: Evidence) {
    self.reference = reference
    self.locator = locator
    self.evidence = evidence
  }
}
