/// The language of the screen: English as compiled in, and what a file lays over it.
public struct Language: Sendable, Equatable {
  public static let english = Language(overlay: [:])

  private let overlay: [String: String]

  /// A language whose words stand under the keys `section.raw`; what is missing stays English.
  public init(overlay: [String: String]) { self.overlay = overlay }

  /// The words of `word`, with `{1}`, `{2}` … replaced by the arguments in order.
  public func callAsFunction<Text: Word>(_ word: Text, _ arguments: String...) -> String {
    self(word, filledWith: arguments)
  }

  /// The words of `word` with its arguments given as a list.
  public func callAsFunction<Text: Word>(_ word: Text, filledWith arguments: [String]) -> String {
    let wording = overlay.isEmpty ? word.english : translated(word)
    return arguments.isEmpty ? wording : Self.fill(wording, with: arguments)
  }

  private func translated<Text: Word>(_ word: Text) -> String {
    overlay[Text.section + "." + word.rawValue] ?? word.english
  }

  /// Walks the wording once, so that an argument that holds braces is never filled again.
  private static func fill(_ wording: String, with arguments: [String]) -> String {
    var filled = ""
    var rest = wording[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let number = Int(rest[rest.index(after: open)..<close]),
        arguments.indices.contains(number - 1)
      else {
        filled.append("{")
        rest = rest.dropFirst()
        continue
      }
      filled += arguments[number - 1]
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
