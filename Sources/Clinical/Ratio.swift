/// An exact fraction, for conversion factors and dose fractions: 3/2, 1/10.
public struct Ratio: Hashable, Sendable {
  public let numerator: Int
  public let denominator: Int

  public init(_ numerator: Int, over denominator: Int) {
    precondition(numerator > 0 && denominator > 0, "a clinical ratio is positive")
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Ratio: CustomStringConvertible {
  /// "3/2", or "3" when whole.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}

extension Ratio: Decodable {
  /// Reads `[3, 2]`: exactly two positive whole numbers, or the file is refused.
  public init(from decoder: any Decoder) throws {
    let parts = try [Int](from: decoder)
    guard parts.count == 2, parts.allSatisfy({ $0 > 0 }) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "a ratio is two positive whole numbers, as in [3, 2]"))
    }
    self.init(parts[0], over: parts[1])
  }
}
