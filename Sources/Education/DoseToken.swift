/// Finds doses of a medicine in a text: "16 mg", "2.5 micrograms/h", "400 units", "two tablets".
///
/// A laboratory value is none ("3.0 mmol/L", "0.5 mg/dL", "60 mL/min"), nor a radiotherapy dose in
/// gray. The search would rather find too much: a patient page that trips it is written anew.
public enum DoseToken {
  /// The doses in `text`, in reading order, as they stand there.
  public static func found(in text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(trimmed)
    var found: [String] = []
    for (index, word) in words.enumerated() {
      if isFigureWithUnit(word) { found.append(word) }
      guard index + 1 < words.count, isFigure(word) || smallNumbers.contains(word) else { continue }
      let next = words[index + 1]
      if isMedicineUnit(next, after: word) { found.append(word + " " + next) }
    }
    return found
  }

  private static func isMedicineUnit(_ unit: String, after figure: String) -> Bool {
    if forms.contains(unit) { return true }
    guard isFigure(figure) else { return false }
    return isUnit(unit)
  }

  /// A unit of mass, volume or activity that is not over a volume: "mg/kg" is one, "mg/dL" is not.
  private static func isUnit(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, units.contains(first) else { return false }
    return !parts.dropFirst().contains { ["dl", "l", "min", "mmol"].contains($0) }
  }

  /// "5mg" run together.
  private static func isFigureWithUnit(_ word: String) -> Bool {
    let figure = word.prefix { isFigureCharacter($0) }
    guard !figure.isEmpty, figure.count < word.count else { return false }
    return isUnit(String(word.dropFirst(figure.count)))
  }

  private static func isFigure(_ word: String) -> Bool {
    word.first?.isNumber == true && word.allSatisfy(isFigureCharacter)
  }

  private static func isFigureCharacter(_ character: Character) -> Bool {
    character.isNumber || ".,-–/".contains(character)
  }

  private static func trimmed(_ piece: Substring) -> String {
    var word = piece
    while let first = word.first, "(\"'[".contains(first) { word.removeFirst() }
    while let last = word.last, ".,;:)\"']?!".contains(last) { word.removeLast() }
    return word.lowercased()
  }

  private static let units: Set<String> = [
    "mg", "milligram", "milligrams", "microgram", "micrograms", "mcg", "µg", "μg", "ug", "g",
    "gram", "grams", "ng", "ml", "millilitre", "millilitres", "unit", "units", "iu", "mmol", "kbq",
    "mbq", "gbq", "mg/kg",
  ]
  private static let forms: Set<String> = [
    "tablet", "tablets", "pill", "pills", "capsule", "capsules", "patch", "patches", "drop",
    "drops", "puff", "puffs", "spoonful", "spoonfuls", "spoon", "spoons", "vial", "vials",
  ]
  private static let smallNumbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half",
  ]
}
