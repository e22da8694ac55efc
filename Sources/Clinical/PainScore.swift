/// A whole number from 0, no pain, to 10, the worst pain imaginable.
public struct PainScore: Hashable, Sendable {
  public let value: Int

  /// The score, or `nil` outside 0 to 10.
  public init?(_ value: Int) {
    guard (0...10).contains(value) else { return nil }
    self.value = value
  }
}

extension PainScore: Comparable, CustomStringConvertible {
  public static func < (lhs: PainScore, rhs: PainScore) -> Bool { lhs.value < rhs.value }
  public var description: String { String(value) }
}

extension PainScore: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer().decode(Int.self)
    guard let score = PainScore(value) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "\(value) is not a pain score; scores go from 0 to 10"))
    }
    self = score
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
