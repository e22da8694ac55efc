/// How many columns text takes on a terminal: our own table, so that every machine agrees.
///
/// Characters of ambiguous width (`· ● → ÷` and the box drawing) take one column.
public enum DisplayWidth {
  /// 0 for an accent that stands on the character before, 2 for a wide character, 1 for any other.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300, 0x2500...0x25FC, 0x2800...0x28FF: 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: 0
    default: isMark(scalar) ? 0 : isWide(scalar.value) ? 2 : 1
    }
  }

  /// The columns ``Frame`` gives to `text`, untrusted or not.
  public static func of(_ text: String) -> Int {
    if PlainText.isASCII(text) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + (PlainText.shown($1).map(of) ?? 0) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= wide[0].lowerBound else { return false }
    var low = 0
    var high = wide.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if wide[middle].lowerBound <= value { low = middle } else { high = middle }
    }
    return wide[low].contains(value)
  }
}
