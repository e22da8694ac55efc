/// How the spine stands at a level.
public enum SpinalAlignment: String, CaseIterable, Sendable {
  case normal, deformity, subluxation, unknown
}

extension SpinalAlignment: Codable {
  /// Reads an id of the vocabulary: kyphosis and scoliosis are deformities, translation is a
  /// subluxation.
  public init?(spelling: String) {
    switch spelling {
    case "kyphosis", "scoliosis": self = .deformity
    case "translation": self = .subluxation
    default: self.init(rawValue: spelling)
    }
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let alignment = SpinalAlignment(spelling: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\"\(text)\" is no alignment"))
    }
    self = alignment
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
