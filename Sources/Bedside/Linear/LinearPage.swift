import Terminal

/// A frame as plain statements, one a line: no boxes, no plots, columns one after the other.
struct LinearPage: Equatable {
  let statements: [String]

  init(_ frame: Frame) {
    let rows = frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    let bars = Self.bars(in: rows)
    var columns = [[String]](repeating: [], count: bars.count + 1)
    for row in rows {
      for (start, text) in Self.stretches(of: row) {
        columns[bars.count { $0 <= start }].append(text)
      }
    }
    statements = columns.joined().map(Self.plain).filter { !$0.isEmpty }
  }

  /// Where a line runs down between columns: three rows of it or more.
  private static func bars(in rows: [[Character]]) -> [Int] {
    var counts: [Int: Int] = [:]
    for row in rows {
      for (column, character) in row.enumerated() where isVertical(character) {
        counts[column, default: 0] += 1
      }
    }
    return counts.filter { $0.value >= 3 }.keys.sorted()
  }

  /// The texts between the lines of one row, with the column each begins in.
  private static func stretches(of row: [Character]) -> [(Int, String)] {
    var found: [(Int, String)] = []
    var text = ""
    var start = 0
    for (column, character) in row.enumerated() {
      if isLine(character) {
        // The figure at the axis of a plot says nothing without the plot; the words under it do.
        let isAxis = character == "┤" && !text.contains(where: \.isLetter)
        if !text.isEmpty, !isAxis { found.append((start, text)) }
        text = ""
      } else {
        if text.isEmpty { start = column }
        text.append(character)
      }
    }
    if !text.isEmpty { found.append((start, text)) }
    return found
  }

  /// One space between words, words for marks, and nothing beyond ASCII.
  private static func plain(_ text: String) -> String {
    var text = text
    text = text.replacing("[ ]", with: "[not done]").replacing("[x]", with: "[done]")
    for (mark, word) in marks { text = text.replacing(mark, with: word) }
    let words = text.split(separator: " ").joined(separator: " ")
    let joined = words.replacing("[ ", with: "[").replacing(" ]", with: "]")
      .replacing("[]", with: "[empty]")
    return Glyphs.ascii(joined)
  }

  private static let marks: [(String, String)] = [
    ("▲", " Caution:"), ("◄", " "), ("█", " "), ("▓", " "), ("░", " "), ("●", " "), ("○", " "),
    ("·", " "), ("✓", " done "), ("^", " "), (">", "> "),
  ]

  private static func isVertical(_ character: Character) -> Bool { "│║┃".contains(character) }

  private static func isBraille(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x2800...0x28FF).contains($0.value) } == true
  }

  private static func isLine(_ character: Character) -> Bool {
    if isBraille(character) { return true }
    return character.unicodeScalars.first.map { (0x2500...0x257F).contains($0.value) } == true
  }
}
