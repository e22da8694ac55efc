/// One thing to hear back from the patient, and the words to ask for it with.
public struct TeachBackPrompt: Decodable, Equatable, Sendable {
  /// Whether the prompt asks for an emergency or for anything else on the page.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case danger, fact
  }

  public var kind: Kind
  /// What has to come back; for a danger, one of the page's danger signs word for word.
  public var fact: String
  public var prompt: String

  public init(_ kind: Kind, fact: String, prompt: String) {
    self.kind = kind
    self.fact = fact
    self.prompt = prompt
  }
}
