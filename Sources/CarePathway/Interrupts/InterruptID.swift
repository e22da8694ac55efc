/// One emergency by name; an E-OTHER also says what it is about ("E-OTHER/thromboembolism").
public struct InterruptID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  public let kind: InterruptKind
  public let subject: String?

  public init(kind: InterruptKind, subject: String? = nil) {
    self.kind = kind
    self.subject = subject
  }

  /// Reads the written form; `nil` when the kind is unknown.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard let name = parts.first, let kind = InterruptKind(rawValue: name) else { return nil }
    self.init(kind: kind, subject: parts.count == 2 ? parts[1] : nil)
  }

  public var description: String { kind.rawValue + (subject.map { "/" + $0 } ?? "") }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = InterruptID(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\"\(text)\" is no interrupt"))
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public static func < (lhs: InterruptID, rhs: InterruptID) -> Bool {
    lhs.description < rhs.description
  }
}
