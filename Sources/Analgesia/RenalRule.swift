public import Clinical

/// One cell of the table of opioids and kidney function; a row `[[renal]]` of a drug file.
public struct RenalRule: Decodable, Equatable, Sendable {
  public let band: RenalBand
  public let action: OrganRule
  public let citation: Citation
}
