extension Decoder {
  /// The mistake of a whole row, for its author.
  func corrupted(_ problem: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: codingPath, debugDescription: problem))
  }
}
