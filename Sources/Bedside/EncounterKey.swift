/// The name under which the archive keeps one encounter: opaque text, made outside.
public struct EncounterKey: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }
}
