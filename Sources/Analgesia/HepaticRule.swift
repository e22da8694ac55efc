public import Clinical

/// What a class of liver disease makes of a drug; a row `[[hepatic]]` of a drug file.
public struct HepaticRule: Decodable, Equatable, Sendable {
  public let liver: ChildPugh
  public let action: OrganRule
  public let citation: Citation
}
