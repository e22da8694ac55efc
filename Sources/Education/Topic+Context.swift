public import Clinical

extension Topic {
  /// The findings, plan needs and treatments from which the reader opens at this page.
  public struct Context: Decodable, Equatable, Sendable {
    public var findings: [FindingID] = []
    /// Plan needs as the vocabulary spells them.
    public var needs: [String] = []
    /// Treatment groups and options as the vocabulary spells them.
    public var treatments: [String] = []

    public init() {}
  }
}
