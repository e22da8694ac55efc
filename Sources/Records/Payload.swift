public import Foundation

/// What one event holds, as bytes: the JSON of a recorded event.
public struct Payload: Hashable, Sendable {
  public let bytes: Data

  public init(_ bytes: Data) { self.bytes = bytes }

  public init(_ text: String) { bytes = Data(text.utf8) }

  /// The bytes as text; nil when they are not UTF-8.
  public var text: String? { String(validating: bytes, as: UTF8.self) }
}
