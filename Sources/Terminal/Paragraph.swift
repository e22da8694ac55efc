/// Text broken into lines of a given width, with no dose ever broken.
///
/// A cut dose is a wrong dose: "120 mg" must not become "12". Whatever ``DoseText`` holds together
/// stays on one line; where that line is too narrow, ``Paragraph/widen`` stands in its place and
/// ``isComplete`` is false, so that the pane can refuse to confirm.
public struct Paragraph: Equatable, Sendable {
  public private(set) var lines: [String] = []
  /// False when a figure had to be left out because the width is too small for it.
  public private(set) var isComplete = true

  private let width: Int

  /// Breaks `text`; line breaks in it are kept, spaces are not.
  public init(_ text: String, width: Int) {
    self.width = max(width, 0)
    guard text.utf8.contains(0x0A) else {
      append(line: PlainText(text).text)
      return
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      append(line: PlainText(String(line)).text)
    }
  }

  private mutating func append(line: String) {
    if fitsAsItStands(line) {
      lines.append(line)
      return
    }
    var current = ""
    var used = 0
    for piece in fitted(DoseText.pieces(of: line)) {
      let needed = DisplayWidth.of(piece)
      if !current.isEmpty, used + 1 + needed <= width {
        current += " " + piece
        used += 1 + needed
      } else {
        if !current.isEmpty { lines.append(current) }
        (current, used) = (piece, needed)
      }
    }
    lines.append(current)
  }

  /// Whether a line is plain, has single spaces between its words, and is no wider than allowed: its
  /// pieces would be put together as they are.
  private func fitsAsItStands(_ line: String) -> Bool {
    guard line.utf8.count <= width, PlainText.isASCII(line) else { return false }
    var before: UInt8 = 0x20
    for byte in line.utf8 {
      if byte == 0x20, before == 0x20 { return false }
      before = byte
    }
    return before != 0x20 || line.isEmpty
  }

  /// Pieces that each fit the width: as they are, as parts of a word, or the sign to widen.
  private mutating func fitted(_ pieces: [String]) -> [String] {
    var fitted: [String] = []
    for piece in pieces {
      if DisplayWidth.of(piece) <= width {
        fitted.append(piece)
      } else if DoseText.holdsFigure(piece) {
        isComplete = false
        fitted.append(String(Paragraph.widen.prefix(width)))
      } else {
        fitted += broken(piece)
      }
    }
    return fitted
  }

  private func broken(_ word: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in word {
      let wider = part + String(character)
      if DisplayWidth.of(wider) <= width {
        part = wider
      } else {
        if !part.isEmpty { parts.append(part) }
        part = DisplayWidth.of(String(character)) <= width ? String(character) : ""
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }
}
