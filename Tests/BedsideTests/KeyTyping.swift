import Foundation
import Terminal

/// Keys as a test writes them: names, single characters, and `text:Bed_12` with `_` for a space.
enum KeyTyping {
  static func inputs(_ script: String) -> [[TimedInput]] {
    let typed = script.split(whereSeparator: \.isWhitespace).flatMap { keys(String($0)) }
    return typed.enumerated().map { index, key in
      [TimedInput(input: .key(key), milliseconds: (index + 1) * 1_000)]
    }
  }

  static func keys(_ token: String) -> [Key] {
    if let (name, count) = repeated(token) { return (0..<count).flatMap { _ in keys(name) } }
    if let key = named[token] { return [key] }
    if token.hasPrefix("text:") {
      return token.dropFirst(5).map { .character($0 == "_" ? " " : $0) }
    }
    if token.hasPrefix("C-"), let letter = token.last { return [.control(letter)] }
    if token.hasPrefix("F"), let number = Int(token.dropFirst()) { return [.function(number)] }
    return token.map { .character($0) }
  }

  /// A key script of the pictures, as a test writes it: quoted text with `_` for its spaces.
  static func picture(_ name: String) throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Pictures/" + name).standardizedFileURL
    let parts = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? String(part) : part.map { $0 == " " ? "_" : String($0) }.joined()
    }.joined()
  }

  private static func repeated(_ token: String) -> (String, Int)? {
    let parts = token.split(separator: "*")
    guard parts.count == 2, let count = Int(parts[1]) else { return nil }
    return (String(parts[0]), count)
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "BTab": .backTab, "Up": .up, "Down": .down,
    "Left": .left, "Right": .right, "Space": .character(" "), "PgDn": .pageDown,
    "PgUp": .pageUp, "Home": .home, "End": .end, "BS": .backspace,
  ]
}
