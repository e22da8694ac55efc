/// A key script cut into tokens, each with the number of its line.
struct KeyScriptLines {
  let tokens: [(line: Int, token: String)]

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.trimmingSpaces }
    let isOneALine =
      lines.count { !$0.isEmpty } > 1
      && lines.allSatisfy { $0.beginsText || Self.words(of: $0).count <= 1 }
    tokens = lines.enumerated().flatMap { index, line in
      let isWhole = isOneALine && line.beginsText && !Self.continuesWithKeys(line)
      return (isWhole ? [line] : Self.words(of: line)).map { (index + 1, $0) }
    }
  }

  /// Whether all that follows the first word are keys with a name of more than one character.
  private static func continuesWithKeys(_ line: String) -> Bool {
    let rest = words(of: line).dropFirst()
    return !rest.isEmpty && rest.allSatisfy { $0.count > 1 && KeyToken($0) != nil }
  }

  /// Words between spaces; a stretch in double quotes behind a colon is part of its word.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"", isQuoted || word.hasSuffix(":") { isQuoted.toggle() }
      guard character == " " || character == "\t", !isQuoted else {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension String {
  fileprivate var beginsText: Bool { hasPrefix("text:") || hasPrefix("burst:") }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    let start = drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
