/// One medical word and what it means, in plain words.
public struct GlossaryEntry: Decodable, Equatable, Sendable {
  public var id: String
  public var term: String
  /// Other forms under which the word stands in a text: plurals, short forms.
  public var also: [String]
  public var definition: String

  public init(id: String, term: String, also: [String] = [], definition: String) {
    self.id = id
    self.term = term
    self.also = also
    self.definition = definition
  }

  /// Every spelling to look for in a text.
  public var forms: [String] { [term] + also }

  /// Whether the term stands in `text` as whole words, whatever their capitals.
  public func isUsed(in text: String) -> Bool {
    let words = ReadingText.words(text)
    return forms.contains { words.containsRun(ReadingText.words($0)) }
  }
}
