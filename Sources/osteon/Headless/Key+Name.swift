import Terminal

extension Key {
  /// The key as a script names it: "y", "Enter", "F5", "C-p", "M-1"; `nil` for any other name.
  ///
  /// Names that a terminal sends as one byte are one key: C-i is Tab, C-m Enter, M-1 the key F1.
  init?(name: String) {
    if let key = Self.named[name.lowercased()], name.count > 1 {
      self = key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.count == 3, let character = name.last, name.hasPrefix("C-") {
      self.init(control: character)
    } else if name.count == 3, let character = name.last, name.hasPrefix("M-") {
      self = Self.alt(with: character)
    } else if name.first == "F", let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private init?(control character: Character) {
    switch character {
    case "h": self = .backspace
    case "i": self = .tab
    case "m": self = .enter
    case "[": self = .escape
    case "a"..."z", "\\", "]", "^", "_", "@": self = .control(character)
    default: return nil
    }
  }

  private static func alt(with character: Character) -> Key {
    guard character.isASCII, let digit = character.wholeNumberValue else { return .alt(character) }
    return .function(digit == 0 ? 10 : digit)
  }

  private static let named: [String: Key] = [
    "enter": .enter, "esc": .escape, "escape": .escape, "tab": .tab, "backtab": .backTab,
    "s-tab": .backTab, "up": .up, "down": .down, "left": .left, "right": .right, "home": .home,
    "end": .end, "pageup": .pageUp, "pgup": .pageUp, "pagedown": .pageDown, "pgdn": .pageDown,
    "backspace": .backspace, "delete": .delete, "del": .delete, "insert": .insert,
    "ins": .insert, "space": .character(" "),
  ]
}
