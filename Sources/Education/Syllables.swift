/// Counts the syllables of an English word: the domain dictionary first, then the vowel groups.
///
/// A count that is too low flatters a text, so the rules lean to the higher count where English is
/// undecided.
///
///     "radiotherapy" 6, "metastases" 4, "treated" 2, "8.5" 2 (a number counts its digits)
enum Syllables {
  /// The syllables of `word`; a hyphenated word is the sum of its parts, and no word has none.
  static func count(in word: String) -> Int {
    let parts = word.split { "-–/".contains($0) }
    return max(1, parts.map { count(inPart: String($0)) }.reduce(0, +))
  }

  private static func count(inPart part: String) -> Int {
    let digits = part.filter(\.isNumber).count
    let letters = part.filter(\.isLetter)
    guard !letters.isEmpty else { return max(1, digits) }
    if isSpeltOut(letters) { return digits + letters.count + letters.count { $0 == "W" } * 2 }
    let word = withoutPossessive(part, letters: letters).lowercased()
    return digits + count(ofLetters: word)
  }

  /// "MRI" is spoken as three letters.
  private static func isSpeltOut(_ letters: String) -> Bool {
    (2...5).contains(letters.count) && letters.allSatisfy(\.isUppercase)
  }

  private static func count(ofLetters word: String) -> Int {
    if let known = SyllableDictionary.counts[word] { return known }
    if let known = knownWithoutPlural(word) { return known }
    let spelt = SpeltWord(word)
    let groups = spelt.vowelGroups + spelt.hiatuses - spelt.silentEndings
    return max(1, groups)
  }

  /// "opioids" is "opioid" with a sound more, not a syllable more.
  private static func knownWithoutPlural(_ word: String) -> Int? {
    guard word.hasSuffix("s"), !word.hasSuffix("ss") else { return nil }
    guard let known = SyllableDictionary.counts[String(word.dropLast())] else { return nil }
    let hissing = ["ces", "ges", "ses", "xes", "zes"].contains { word.hasSuffix($0) }
    return hissing ? known + 1 : known
  }

  private static func withoutPossessive(_ part: String, letters: String) -> String {
    part.hasSuffix("'s") || part.hasSuffix("\u{2019}s") ? String(letters.dropLast()) : letters
  }
}
