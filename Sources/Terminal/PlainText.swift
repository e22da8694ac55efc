/// Text from outside, made safe to put on a terminal: labels, notes, file names, content.
///
/// The one sink. ``Frame`` sends everything through it, so no byte that commands a terminal can
/// reach the screen by any way. Control characters become visible signs, one column each; what
/// reorders or hides its neighbours is taken out; a character of a right-to-left script becomes
/// `�`, because a terminal may move the digits beside it (exports keep the original).
public struct PlainText: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ untrusted: String) {
    if PlainText.isASCII(untrusted) {
      text = untrusted
    } else {
      text = String(String.UnicodeScalarView(untrusted.unicodeScalars.compactMap(PlainText.shown)))
    }
  }

  /// Whether a text is printable ASCII and nothing else, as nearly all text is: it is shown as it
  /// stands, a column for each byte.
  static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 &- 0x20 < 0x5F } }

  public var description: String { text }
}

extension PlainText {
  /// Pasted text as one line: line breaks and tabs become spaces, other controls vanish.
  public static func pasted(_ untrusted: String) -> PlainText {
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in untrusted.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: line.append(" ")
      case 0..<0x20, 0x7F...0x9F: break
      default: line.append(scalar)
      }
      previous = scalar
    }
    return PlainText(String(line))
  }

  /// How one scalar is shown: as itself, as a sign in its place, or (`nil`) not at all.
  public static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E, 0x2500...0x25FF, 0x2800...0x28FF: scalar
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: replacement
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: " "
    case 0x2028, 0x2029: "\u{2424}"
    case 0x1F1E6...0x1F1FF: Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
    default: shownBeyondLatin(scalar)
    }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private static func shownBeyondLatin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if isInvisible(scalar.value) { return nil }
    if isForeignToTerminals(scalar.value) { return replacement }
    guard isRightToLeft(scalar.value) else { return scalar }
    return DisplayWidth.of(scalar) == 0 ? nil : replacement
  }

  /// Bidirectional controls, joiners, fillers, variation selectors, tags, skin tones.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Private use and non-characters: nobody knows how wide a terminal draws them.
  private static func isForeignToTerminals(_ value: UInt32) -> Bool {
    switch value {
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xF0000...: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  private static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
