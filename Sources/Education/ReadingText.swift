/// A text as words and sentences, the way a readability formula counts them.
///
/// A sentence ends at a full stop, question or exclamation mark, or at the end of a line; not at
/// the point of a number, nor after "Dr." or "e.g.". A hyphenated word is one word.
enum ReadingText {
  /// The words in order, without the signs around them, as small letters.
  static func words(_ text: String) -> [String] {
    tokens(text).map { $0.lowercased() }
  }

  /// The words in order, without the signs around them, as they are written.
  static func tokens(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(bare).filter(\.isWord)
  }

  /// The sentences in order, each with its words; a line that holds no word is none.
  static func sentences(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).flatMap { sentences(ofLine: $0) }
  }

  private static func sentences(ofLine line: Substring) -> [[String]] {
    let pieces = line.split(whereSeparator: \.isWhitespace)
    var sentences: [[String]] = [[]]
    for (index, piece) in pieces.enumerated() {
      let word = bare(piece)
      if word.isWord { sentences[sentences.count - 1].append(word) }
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      if ends(piece, before: next) { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }
  }

  private static func ends(_ piece: Substring, before next: Substring?) -> Bool {
    var piece = piece
    while let last = piece.last, closing.contains(last) { piece.removeLast() }
    guard let last = piece.last, ".?!".contains(last) else { return false }
    guard last == "." else { return true }
    let word = piece.dropLast().lowercased()
    if titles.contains(word) { return false }
    guard abbreviations.contains(word) else { return true }
    return next.map { $0.first?.isUppercase == true } ?? true
  }

  private static func bare(_ piece: Substring) -> String {
    var word = piece
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return String(word)
  }

  private static let closing: Set<Character> = ["\"", "'", ")", "]", "\u{201D}", "\u{2019}"]
  /// Never the end of a sentence: a name or an example follows.
  private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "prof", "e.g", "i.e", "vs"]
  /// The end of a sentence only when a capital letter follows.
  private static let abbreviations: Set<String> = ["a.m", "p.m", "etc", "approx", "no"]
}

extension String {
  fileprivate var isWord: Bool { contains { $0.isLetter || $0.isNumber } }
}

extension [String] {
  /// Whether `run` stands in the array as neighbours; an empty run stands nowhere.
  func containsRun(_ run: [String]) -> Bool {
    guard let first = run.first, run.count <= count else { return false }
    return (0...count - run.count).contains {
      self[$0] == first && Array(self[$0..<$0 + run.count]) == run
    }
  }
}
