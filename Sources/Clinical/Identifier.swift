/// A name from the vocabulary: a piece of text with a type, so that no two kinds can be mixed.
///
/// Encoded as the bare text, also as a key of a table.
public protocol Identifier: RawRepresentable, Hashable, Comparable, Codable, CodingKeyRepresentable,
  ExpressibleByStringLiteral, CustomStringConvertible, Sendable
where RawValue == String, StringLiteralType == String {
  init(rawValue: String)
}

extension Identifier {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  public var description: String { rawValue }
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
