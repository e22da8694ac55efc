public import Clinical

/// A class of other medicines that matters for opioids or kidneys; a file of `CoMedicines/`.
public struct CoMedicineClass: Decodable, Equatable, Sendable {
  /// The file's name without its ending.
  public let id: String
  public let name: String
  /// Drugs that belong to it, by name in lower case.
  public let examples: [String]
  /// Whether the class makes somebody who takes an opioid breathe less.
  public let isSedative: Bool
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, name, examples, citations
    case isSedative = "sedative"
  }
}
