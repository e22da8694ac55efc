/// Which words of a text belong together because they are one dose, one rate or one figure.
///
/// "45 mg", "2.5 mg per dose", "78 to 90 mg a day", "10 mg in 5 mL", "DOSE 16 mg", "20 mg × 2":
/// a reader who sees a part of these reads another dose.
public enum DoseText {
  /// The text in pieces that must not be broken at a space; joined by spaces they give it again.
  public static func pieces(of text: String) -> [String] {
    let words = words(of: text)
    var pieces: [String] = []
    var start = 0
    while start < words.count {
      let end = endOfPiece(words, from: start)
      let isOne = end == start + 1
      pieces.append(isOne ? words[start] : words[start..<end].joined(separator: " "))
      start = end
    }
    return pieces
  }

  /// What stands between spaces; in ASCII a byte is a character, and need not be counted out.
  private static func words(of text: String) -> [String] {
    guard PlainText.isASCII(text) else { return text.split(separator: " ").map(String.init) }
    return text.utf8.split(separator: 0x20).map { String(Substring($0)) }
  }

  /// Whether a piece shows a figure, and so must be shown whole or not at all.
  public static func holdsFigure(_ piece: String) -> Bool {
    piece.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  private static func endOfPiece(_ words: [String], from start: Int) -> Int {
    var end = start + 1
    if words[start] == label, end < words.count { end += 1 }
    guard isFigure(words[end - 1]) else { return end }
    while end < words.count, let step = step(words, from: end) { end += step }
    return end
  }

  /// How many more words belong to a figure, or a figure and its unit, that ends before `end`.
  private static func step(_ words: [String], from end: Int) -> Int? {
    let next = words[end]
    let second = end + 1 < words.count ? words[end + 1] : ""
    if isFigure(words[end - 1]) {
      return isUnit(next) ? 1 : joiners.contains(next) && isFigure(second) ? 2 : nil
    }
    // A comma or a full stop after the unit ends the dose.
    guard units.contains(words[end - 1]) else { return nil }
    if isFigure(second) { return joiners.contains(next) || rates.contains(next) ? 2 : nil }
    if next == "per" { return second.isEmpty ? nil : 2 }
    return rates.contains(next) && isUnit(second) ? 2 : nil
  }

  private static func isFigure(_ word: String) -> Bool {
    // Most words end in a letter or a stop, and are no figure.
    if let last = word.utf8.last, last < 0x80, !(0x30...0x39).contains(last) { return false }
    let digits = word.unicodeScalars.drop { opening.contains($0) }
    guard let first = digits.first, let last = digits.last else { return false }
    return first.properties.numericType != nil && last.properties.numericType != nil
  }

  private static func isUnit(_ word: String) -> Bool {
    let bare = word.prefix { !closing.contains($0) }
    return units.contains(String(bare)) || units.contains(String(bare.prefix { $0 != "/" }))
  }
}

extension DoseText {
  private static let label = "DOSE"
  private static let opening = "(~<>=\"+-−".unicodeScalars
  private static let closing = ".,;:)!?\""
  private static let joiners: Set<String> = ["to", "or", "-", "–", "+", "×", "x", "÷", "/"]
  private static let rates: Set<String> = ["per", "a", "an", "each", "every", "in", "over"]

  private static let units: Set<String> = [
    "mg", "g", "kg", "milligram", "milligrams", "gram", "grams", "microgram", "micrograms",
    "nanogram", "nanograms", "mL", "ml", "L", "litre", "litres", "millilitre", "millilitres",
    "unit", "units", "mmol", "micromol", "nmol", "pmol", "mmol/L", "mg/dL", "g/L", "g/dL", "Gy",
    "%", "percent", "tablet", "tablets", "capsule", "capsules", "patch", "patches", "drop", "drops",
    "puff", "puffs", "spray", "sprays", "dose", "doses", "ampoule", "ampoules", "lozenge",
    "lozenges", "min", "minute", "minutes", "h", "hour", "hours", "d", "day", "days", "week",
    "weeks", "month", "months", "year", "years", "cm", "mm", "fraction",
    "fractions", "visits", "times",
  ]
}
