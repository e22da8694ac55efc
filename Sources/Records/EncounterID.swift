import Foundation

/// The name of one encounter: sixteen random bytes, written as 32 hexadecimal digits.
///
/// It says nothing about the patient, so that it may stand in a file name or a message.
public struct EncounterID: Hashable, Sendable, CustomStringConvertible {
  let bytes: Data

  /// A new name, from the system's random numbers.
  public init() { bytes = .random(count: 16) }

  /// Reads the 32 lower-case hexadecimal digits of ``description``; anything else is nil.
  public init?(_ text: String) {
    guard let bytes = Data(hex: text, count: 16) else { return nil }
    self.bytes = bytes
  }

  init?(bytes: Data) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  public var description: String { bytes.hex }
}
