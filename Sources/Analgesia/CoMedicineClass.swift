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
  /// The opioids whose effect or level it changes, by id.
  public let affects: [String]
  public let citations: [Citation]

  private enum CodingKeys: String, CodingKey {
    case id, name, examples, affects, citations
    case isSedative = "sedative"
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    id = try table.decode(String.self, forKey: .id)
    name = try table.decode(String.self, forKey: .name)
    examples = try table.decode([String].self, forKey: .examples)
    isSedative = try table.decode(Bool.self, forKey: .isSedative)
    affects = try table.decodeIfPresent([String].self, forKey: .affects) ?? []
    citations = try table.decode([Citation].self, forKey: .citations)
  }
}
