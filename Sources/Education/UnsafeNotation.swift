/// Finds spellings that have made people misread a dose: "5.0 mg", ".5 mg", "5mg", "QD", "µg".
///
/// - Source: the error-prone list of the Institute for Safe Medication Practices, as far as
///   `safety.md` carries it; drug names cut short and the unit "IU" among them.
public enum UnsafeNotation {
  /// The offending pieces of `text`, in reading order, as they stand there.
  public static func found(in text: String) -> [String] {
    let pieces = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return pieces.enumerated().filter { index, piece in
      let next = index + 1 < pieces.count ? pieces[index + 1] : ""
      return isForbidden(piece) || isStopped(piece, in: pieces, at: index)
        || lacksComma(piece, before: next)
    }.map(\.element)
  }

  private static func isForbidden(_ piece: String) -> Bool {
    if piece.contains(where: { "µμ@<>".contains($0) }) { return true }
    let word = piece.trimmingSigns
    if abbreviations.contains(word) { return true }
    guard word.first?.isLetter != true else { return false }
    return figures(in: word).contains(where: isMisreadable) || runsTogether(word)
  }

  /// The numbers in a piece such as "2.5-5" or "500/400".
  private static func figures(in word: String) -> [Substring] {
    word.split { !$0.isNumber && $0 != "." && $0 != "," }.filter { $0.contains(where: \.isNumber) }
  }

  /// A trailing zero, or a naked point.
  private static func isMisreadable(_ figure: Substring) -> Bool {
    if figure.first == "." { return true }
    let parts = figure.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].last == "0"
  }

  /// "1500 mg" has been read as 150 mg.
  private static func lacksComma(_ piece: String, before next: String) -> Bool {
    piece.count >= 4 && piece.allSatisfy(\.isNumber)
      && units.contains(next.trimmingSigns.lowercased())
  }

  private static func runsTogether(_ word: String) -> Bool {
    let figure = word.prefix { $0.isNumber || ".,".contains($0) }
    guard !figure.isEmpty, figure.last?.isNumber == true else { return false }
    return units.contains(word.dropFirst(figure.count).lowercased())
  }

  /// A full stop after a unit in the middle of a sentence has been read as a digit.
  private static func isStopped(_ piece: String, in pieces: [String], at index: Int) -> Bool {
    guard piece.last == ".", units.contains(piece.dropLast().lowercased()) else { return false }
    guard index > 0, pieces[index - 1].first?.isNumber == true else { return false }
    return index + 1 < pieces.count && pieces[index + 1].first?.isLowercase == true
  }

  private static let abbreviations: Set<String> = [
    "U", "IU", "QD", "QOD", "OD", "cc", "MS", "MSO4", "MgSO4", "mcg", "ug", "q.d", "q.o.d", "SC",
    "SQ", "HS",
  ]
  private static let units: Set<String> = [
    "mg", "microgram", "micrograms", "mcg", "g", "kg", "ml", "units", "gy", "mmol",
  ]
}

extension String {
  fileprivate var trimmingSigns: String {
    var word = self[...]
    while let first = word.first, "(\"'[".contains(first) { word.removeFirst() }
    while let last = word.last, ".,;:)\"']?!".contains(last) { word.removeLast() }
    return String(word)
  }
}
