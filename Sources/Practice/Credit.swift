/// A share of something that can be earned, in whole thousandths: 0 to 1,000.
public struct Credit: Hashable, Comparable, Sendable {
  public let thousandths: Int

  /// Clamped to 0 and 1,000.
  public init(thousandths: Int) { self.thousandths = min(max(thousandths, 0), 1_000) }

  public static let none = Credit(thousandths: 0)
  public static let full = Credit(thousandths: 1_000)

  /// `part` of `whole`, rounded down; none when there is no whole.
  public static func share(_ part: Int, of whole: Int) -> Credit {
    guard whole > 0, part > 0 else { return .none }
    return part >= whole ? .full : Credit(thousandths: part * 1_000 / whole)
  }

  public static func < (lhs: Credit, rhs: Credit) -> Bool { lhs.thousandths < rhs.thousandths }
}

extension Credit: Decodable {
  /// Reads "3/10": two whole numbers, the first not greater than the second.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let part = Self.whole(parts[0]), let whole = Self.whole(parts[1]),
      whole > 0, part <= whole
    else { return nil }
    self = Credit.share(part, of: whole)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let credit = Credit(text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "\"\(text)\" is no share; write it as 3/10"))
    }
    self = credit
  }

  private static func whole(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }
}
