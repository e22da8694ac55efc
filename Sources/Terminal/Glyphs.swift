/// The one table from the signs Osteon draws to ASCII, for terminals that have nothing else.
///
/// One column becomes one column, so a frame keeps its shape. Whatever is not in the table becomes
/// a question mark.
public enum Glyphs {
  /// The ASCII character that stands for a scalar.
  public static func ascii(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x20...0x7E: scalar
    case 0x2800...0x28FF: braille(dots: (scalar - 0x2800).nonzeroBitCount)
    default: table[scalar] ?? 0x3F
    }
  }

  /// Text for a terminal that has only ASCII, as wide as the original.
  public static func ascii(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let shown = PlainText.shown(scalar) else { continue }
      let sign = Unicode.Scalar(ascii(shown.value)) ?? "?"
      result.append(contentsOf: repeatElement(sign, count: DisplayWidth.of(shown)))
    }
    return String(result)
  }

  /// Dots of a plot by how many there are; no dots are a space.
  private static func braille(dots: Int) -> UInt32 {
    Array(" ...::::##".utf8).map(UInt32.init)[dots]
  }

  /// Every sign by the plain one that stands for it.
  static let table: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    for (plain, signs) in groups {
      for sign in signs.unicodeScalars { table[sign.value] = plain.value }
    }
    return table
  }()

  private static let groups: [(Unicode.Scalar, String)] = [
    ("-", "─╴╶−–—↔"), ("|", "│┃║▌"), ("+", "┌┐└┘├┤┬┴┼╔╗╚╝╠╣±"), ("=", "═"),
    (".", "╭╮·…░"), ("'", "╰╯"), ("/", "╱÷"), ("\\", "╲"), ("#", "█"), ("%", "▓"), (":", "▒"),
    ("*", "●•"), ("o", "○∘°"), ("x", "✓×"), ("X", "✗"), ("^", "▲↑"), ("v", "▾↓"), ("<", "◂◄←"),
    (">", "→⇒"), ("u", "µμ"),
  ]
}
