public import Clinical

/// The directed factors of one drug and route, for the dose of a switch and for nothing else.
///
/// `from` leads from this drug to oral morphine, `to` from oral morphine into this drug; where
/// sources disagree they differ, so neither may be turned round. A file of `Ratios/`. Flags use
/// ``RiskFactor`` and gates ``ToleranceThreshold``: three tables, three types.
///
/// - Source: clinical reference, analgesia 4.3 (policy over the sources cited in each file).
public struct RotationRatio: Decodable, Equatable, Sendable {
  /// What the factor multiplies.
  public enum Amount: String, CaseIterable, Codable, Sendable {
    case milligramsPerDay = "mg"
    case microgramsPerHour = "microgram/h"
  }

  /// The file's name without its ending: drug and route.
  public let id: String
  public let drug: String
  public let route: Route
  public let amount: Amount
  /// Multiply by it when leaving the drug; absent where no figure may be used.
  public let from: Ratio?
  /// Divide by it when entering the drug; absent where another table or nobody decides.
  public let to: Ratio?
  /// The most cautious published figure for entering.
  public let mostCautiousTo: Ratio?
  /// The published figures for leaving, lowest and highest, where they differ.
  public let lowestFrom: Ratio?
  public let highestFrom: Ratio?
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, drug, route, amount, from, to, citations
    case mostCautiousTo = "most-cautious-to"
    case lowestFrom = "lowest-from"
    case highestFrom = "highest-from"
  }
}
