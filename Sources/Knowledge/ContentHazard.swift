/// Something in a file's bytes that the parser would misread or choke on, or that shows a reader
/// other than what is there.
struct ContentHazard: Equatable {
  static let longestLine = 2_000

  let line: Int
  let problem: String

  /// The first hazard in the bytes of a text, which must be UTF-8.
  ///
  /// One pass over the bytes: every file is looked through at every start of a case.
  static func first(in bytes: [UInt8]) -> ContentHazard? {
    var line = 1
    var length = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        line += 1
        length = 0
        continue
      }
      length += 1
      let isPlain = byte >= 0x20 && byte < 0x7F && byte != 0x5C
      if isPlain, length <= longestLine { continue }
      guard let problem = problem(at: index, of: bytes, length: length) else { continue }
      return ContentHazard(line: line, problem: problem)
    }
    return nil
  }

  private static func problem(at index: Int, of bytes: [UInt8], length: Int) -> String? {
    switch bytes[index] {
    case 0: return "holds a NUL character"
    case 0x09, 0x0D: break
    case 1..<0x20: return "holds a control character"
    case 0x5C where isEscape(after: index, in: bytes):
      return "holds an escaped character; write the character itself"
    case 0x7F... where isHidden(at: index, in: bytes):
      return "holds a hidden or bidirectional character"
    default: break
    }
    return length > longestLine ? "is longer than 2,000 bytes; break it" : nil
  }

  /// Escapes pass the parser as the characters they stand for, so they are looked for as written.
  private static func isEscape(after index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch bytes[index + 1] {
    case UInt8(ascii: "u"), UInt8(ascii: "U"), UInt8(ascii: "b"), UInt8(ascii: "f"): return true
    default: return false
    }
  }

  /// Whether a zero-width, direction-changing or late control character begins there.
  ///
  /// With one, what is read differs from what is shown. Each is named by its bytes in UTF-8.
  private static func isHidden(at index: Int, in bytes: [UInt8]) -> Bool {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (bytes[index], second, third) {
    case (0x7F, _, _): return true  // U+007F
    case (0xC2, 0x80...0x9F, _): return true  // U+0080 to U+009F
    case (0xD8, 0x9C, _): return true  // U+061C
    case (0xE2, 0x80, 0x8B...0x8F): return true  // U+200B to U+200F
    case (0xE2, 0x80, 0xAA...0xAE): return true  // U+202A to U+202E
    case (0xE2, 0x81, 0xA6...0xA9): return true  // U+2066 to U+2069
    case (0xEF, 0xBB, 0xBF): return true  // U+FEFF
    default: return false
    }
  }
}
