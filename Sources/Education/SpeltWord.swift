/// A word as its letters, for counting what is spoken of it.
struct SpeltWord {
  private let letters: [Character]

  /// The word's letters, small.
  init(_ word: String) { letters = Array(word) }

  /// Runs of vowels; a y at the start is none.
  var vowelGroups: Int {
    letters.indices.count { isVowel(at: $0) && !isVowel(at: $0 - 1) }
  }

  /// Vowels that stand together and are spoken apart: ra-di-o, u-su-al, be-ing; and -sm, -thm.
  var hiatuses: Int {
    var count = 0
    for index in letters.indices.dropLast() where isHiatus(at: index) { count += 1 }
    if ends(with: "sm") || ends(with: "thm") { count += 1 }
    return count
  }

  /// Final -e, -es and -ed that are written and not spoken, and an e before -ly, -ful or -ment.
  var silentEndings: Int {
    (hasSilentFinal ? 1 : 0) + (hasSilentMiddle ? 1 : 0)
  }

  private func isHiatus(at index: Int) -> Bool {
    let before = index > 0 ? letters[index - 1] : " "
    switch (letters[index], letters[index + 1]) {
    case ("i", "a"), ("i", "o"): return !"ctsgx".contains(before) || isLast(index + 1)
    case ("i", "u"), ("e", "o"): return true
    case ("i", "e"):
      return isConsonant(before) && ["er", "ers", "est"].contains { ends(with: $0, after: index) }
    case ("e", "a"): return isLast(index + 1) && vowelGroups > 1
    case ("u", "a"): return !"qg".contains(before)
    case ("o", "i"), ("e", "i"), ("y", "i"), ("u", "i"): return ends(with: "ing", after: index)
    default: return false
    }
  }

  private var hasSilentFinal: Bool {
    guard vowelGroups > 1 else { return false }
    if ends(with: "e") { return isConsonant(fromEnd: 1) && !endsInConsonantL(before: 1) }
    if ends(with: "ed") {
      return isConsonant(fromEnd: 2) && !letter(fromEnd: 2, in: "td")
        && !endsInConsonantL(before: 2)
    }
    guard ends(with: "es"), isConsonant(fromEnd: 2) else { return false }
    return !letter(fromEnd: 2, in: "sxzcg") && !ends(with: "ches") && !ends(with: "shes")
      && !endsInConsonantL(before: 2)
  }

  private var hasSilentMiddle: Bool {
    for suffix in ["ly", "ful", "ment", "less", "ness"] where ends(with: "e" + suffix) {
      let stem = letters.dropLast(suffix.count + 1)
      let spoken = stem.contains { "aeiouy".contains($0) }
      return spoken && stem.last.map { !"aeiouy".contains($0) } == true
    }
    return false
  }

  private func endsInConsonantL(before tail: Int) -> Bool {
    letter(fromEnd: tail, in: "l") && isConsonant(fromEnd: tail + 1)
      && !letter(fromEnd: tail + 1, in: "l")
  }

  private func isLast(_ index: Int) -> Bool { index == letters.count - 1 }

  private func isConsonant(_ letter: Character) -> Bool { !"aeiouy ".contains(letter) }

  private func isVowel(at index: Int) -> Bool {
    guard letters.indices.contains(index) else { return false }
    return "aeiou".contains(letters[index]) || (letters[index] == "y" && index > 0)
  }

  private func isConsonant(fromEnd offset: Int) -> Bool {
    let index = letters.count - 1 - offset
    return index >= 0 && !isVowel(at: index)
  }

  private func letter(fromEnd offset: Int, in set: String) -> Bool {
    let index = letters.count - 1 - offset
    return index >= 0 && set.contains(letters[index])
  }

  private func ends(with suffix: String) -> Bool {
    letters.count >= suffix.count && letters.suffix(suffix.count).elementsEqual(suffix)
  }

  /// Whether the word ends with `suffix` and the suffix begins just after `index`.
  private func ends(with suffix: String, after index: Int) -> Bool {
    ends(with: suffix) && index == letters.count - suffix.count - 1
  }
}
