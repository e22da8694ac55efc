/// The medical words Osteon explains; `glossary.toml`.
public struct Glossary: Decodable, Equatable, Sendable {
  public var terms: [GlossaryEntry]

  public init(terms: [GlossaryEntry]) { self.terms = terms }

  public subscript(id: String) -> GlossaryEntry? { terms.first { $0.id == id } }

  /// The entry whose term or other form is exactly `word`, whatever its capitals.
  public func entry(for word: String) -> GlossaryEntry? {
    let wanted = ReadingText.words(word)
    return terms.first { $0.forms.contains { ReadingText.words($0) == wanted } }
  }

  /// The terms that stand in `text`, in the glossary's order.
  public func terms(in text: String) -> [GlossaryEntry] {
    terms.filter { $0.isUsed(in: text) }
  }
}
