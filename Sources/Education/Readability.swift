/// How hard a text is to read, counted and not judged.
///
/// A low grade is a floor, never proof that a page is understood: teach-back is.
public struct Readability: Equatable, Sendable {
  public let words: Int
  public let sentences: Int
  public let syllables: Int

  /// The counts of `text`; each line is at least one sentence.
  public init(of text: String) { self.init(of: text, easy: []) }

  /// The counts of a list: every item is a sentence, with or without its full stop.
  public init(ofItems items: [String]) { self.init(of: items.joined(separator: "\n")) }

  /// The counts with every word of the glossary's terms counted as two syllables at most.
  ///
  /// A second opinion for pages that must use such a word. It is shown as "adjusted" and never
  /// decides whether a page passes.
  public static func adjusted(_ text: String, by glossary: Glossary) -> Readability {
    let terms = glossary.terms.flatMap(\.forms).flatMap(ReadingText.words)
    return Readability(of: text, easy: Set(terms))
  }

  private init(of text: String, easy: Set<String>) {
    let parts = ReadingText.sentences(text)
    sentences = parts.count
    words = parts.map(\.count).reduce(0, +)
    syllables = parts.joined().map { word in
      let count = Syllables.count(in: word)
      return easy.contains(word.lowercased()) ? min(count, 2) : count
    }.reduce(0, +)
  }
}

extension Readability {
  /// The Flesch-Kincaid grade; `nil` for a text without a word.
  ///
  /// 0.39 x words/sentences + 11.8 x syllables/words - 15.59, in hundredths of a grade, rounded
  /// *up*, so that rounding never lets a page pass.
  ///
  ///     "The cat sat on the mat."  6 words, 1 sentence, 6 syllables  ->  -1.45
  ///
  /// - Source: reference `flesch-kincaid` (four sources agree).
  public var grade: ReadingGrade? {
    guard words > 0, sentences > 0 else { return nil }
    let numerator =
      39 * words * words + 1_180 * syllables * sentences - 1_559 * words * sentences
    return ReadingGrade(hundredths: numerator.dividedUp(by: words * sentences))
  }

  /// The Flesch reading ease in hundredths, higher is easier; `nil` for a text without a word.
  ///
  /// 206.835 - 1.015 x words/sentences - 84.6 x syllables/words, rounded *down*.
  ///
  ///     "The cat sat on the mat."  ->  116.14
  ///
  /// - Source: reference `flesch-kincaid`.
  public var easeHundredths: Int? {
    guard words > 0, sentences > 0 else { return nil }
    let numerator =
      206_835 * words * sentences - 1_015 * words * words - 84_600 * syllables * sentences
    return -(-numerator).dividedUp(by: 10 * words * sentences)
  }
}

extension Int {
  /// The quotient towards the greater number; `divisor` is positive.
  fileprivate func dividedUp(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
  }
}
