extension Int {
  /// Reads exactly `count` ASCII digits; no sign, no other script, no blank.
  init?(digits text: Substring, count: Int) {
    guard text.utf8.count == count else { return nil }
    self.init(digits: text, upTo: count)
  }

  /// Reads one to `limit` ASCII digits; no sign, no other script, no blank.
  init?(digits text: Substring, upTo limit: Int) {
    guard (1...limit).contains(text.utf8.count),
      text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    self.init(text)
  }

  /// The number in at least `width` digits, filled with zeros on the left.
  func padded(to width: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
  }
}

extension Decoder {
  /// Decodes a single text and reads it with `read`, or says what it should have been.
  func value<Value>(_ expected: String, _ read: (String) -> Value?) throws -> Value {
    let text = try singleValueContainer().decode(String.self)
    guard let value = read(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath, debugDescription: "\"\(text)\" is not \(expected)"))
    }
    return value
  }
}
