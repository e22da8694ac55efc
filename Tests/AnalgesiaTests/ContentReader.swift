import Foundation

/// Reads the plain part of TOML that drug files use, so that the vectors run on the real content.
///
/// Strings, whole numbers, true and false, arrays, inline tables and arrays of tables; the strict
/// reader with its refusals is the one of `Knowledge`.
enum ContentReader {
  static func decode<Entry: Decodable>(_ type: Entry.Type, from text: String) throws -> Entry {
    let data = try JSONSerialization.data(withJSONObject: table(text))
    return try JSONDecoder().decode(type, from: data)
  }

  private static func table(_ text: String) throws -> [String: Any] {
    var root: [String: Any] = [:]
    var list: String?
    for (key, value) in statements(text) {
      if value.isEmpty {
        list = key
        root[key] = (root[key] as? [[String: Any]] ?? []) + [[:]]
      } else if let list, var entries = root[list] as? [[String: Any]] {
        entries[entries.count - 1][key] = try parsed(value)
        root[list] = entries
      } else {
        root[key] = try parsed(value)
      }
    }
    return root
  }

  /// Key and value of each statement; a header of an array of tables has no value.
  private static func statements(_ text: String) -> [(String, String)] {
    var statements: [(String, String)] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[[") {
        statements.append((String(line.dropFirst(2).dropLast(2)), ""))
      } else if let middle = line.range(of: " = "), !line.hasPrefix(" "), !line.hasPrefix("]") {
        statements.append(
          (String(line[..<middle.lowerBound]), String(line[middle.upperBound...])))
      } else if !statements.isEmpty {
        statements[statements.count - 1].1 += line
      }
    }
    return statements
  }

  /// A value becomes JSON by two changes: `key =` to `"key":`, and no comma before a bracket.
  private static func parsed(_ value: String) throws -> Any {
    let json = value.replacing(#/([{,] *)([a-z-]+) = /#) { "\($0.1)\"\($0.2)\": " }
      .replacing(#/, *([\]}])/#) { "\($0.1)" }
    return try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
  }
}
