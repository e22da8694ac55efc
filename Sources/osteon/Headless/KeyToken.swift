import Terminal

/// One token of a key script.
enum KeyToken: Equatable {
  case key(Key)
  /// Typed one character after the other.
  case text(String)
  /// All at once, as keys typed ahead arrive.
  case burst(String)
  case resize(Size)
  case wait(milliseconds: Int)
  /// The terminal is gone.
  case cut
}

extension KeyToken {
  /// Reads one token; `nil` when it is none.
  init?(_ token: String) {
    guard let colon = token.firstIndex(of: ":"), token.count > 1 else {
      guard let key = Key(name: token) else { return nil }
      self = .key(key)
      return
    }
    let argument = String(token[token.index(after: colon)...])
    switch token[..<colon] {
    case "text":
      guard let text = argument.withoutQuotes else { return nil }
      self = .text(text)
    case "burst":
      guard let text = argument.withoutQuotes else { return nil }
      self = .burst(text)
    case "resize":
      guard let size = Size(columnsByRows: argument) else { return nil }
      self = .resize(size)
    case "wait":
      guard let milliseconds = Self.duration(argument) else { return nil }
      self = .wait(milliseconds: milliseconds)
    case "cut" where argument.isEmpty: self = .cut
    default: return nil
    }
  }

  /// "500ms", "30s", "5m", "2h".
  private static func duration(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 6, let number = Int(digits) else { return nil }
    let scale = ["ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000][text.dropFirst(digits.count)]
    return scale.map { number * $0 }
  }
}

extension Size {
  /// "80x24": columns, then rows.
  init?(columnsByRows text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...Size.limit).contains(columns), (1...Size.limit).contains(rows)
    else { return nil }
    self.init(rows: rows, columns: columns)
  }
}

extension String {
  /// `"Bed 12"` as Bed 12; `nil` when the quotes are not closed.
  fileprivate var withoutQuotes: String? {
    guard first == "\"" else { return self }
    guard count >= 2, last == "\"" else { return nil }
    return String(dropFirst().dropLast())
  }
}
