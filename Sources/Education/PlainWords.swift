/// The words the patient voice does without.
enum PlainWords {
  /// The banned words and phrases in `text`.
  ///
  /// Words of war, sums asked of the reader, relative figures, names of scores, and "1 in 10".
  static func banned(in text: String) -> [String] {
    let words = ReadingText.words(text)
    let phrases = banned.filter { words.containsRun(ReadingText.words($0)) }
    let signs = text.contains("%") ? ["%"] : []
    return phrases + signs + oneInSoMany(words)
  }

  /// "Can't", "don't" and the like; one a page is allowed.
  static func negativeContractions(in text: String) -> Int {
    ReadingText.words(text).count { $0.hasSuffix("n't") || $0.hasSuffix("n\u{2019}t") }
  }

  /// Whether a step says at once what to do, or to whom it speaks.
  static func isAction(_ step: String) -> Bool {
    let words = ReadingText.words(step)
    guard let first = words.first else { return false }
    return verbs.contains(first) || words.contains { $0 == "you" || $0 == "your" }
  }

  private static func oneInSoMany(_ words: [String]) -> [String] {
    words.indices.dropLast(2).filter { index in
      let ends = (words[index], words[index + 2])
      let counts = ends.0 == "one" || ends.0.allSatisfy(\.isNumber)
      return counts && words[index + 1] == "in" && isCount(ends.1)
    }.map { words[$0...$0 + 2].joined(separator: " ") }
  }

  private static func isCount(_ word: String) -> Bool {
    word.allSatisfy(\.isNumber)
      || ["three", "four", "five", "ten", "twenty", "every"].contains(word)
  }

  private static let banned = [
    "battle", "war", "weapon", "enemy", "warrior", "victim", "beat cancer", "lose the fight",
    "divide", "percent", "per cent", "percentage", "multiply", "twice as likely", "times as likely",
    "times more", "times less", "double the risk", "half the risk", "mirels", "sins", "ecog",
    "creatinine clearance", "median", "survival", "terminal", "prognosis", "introduction",
  ]
  private static let verbs: Set<String> = [
    "ask", "book", "bring", "brush", "call", "carry", "check", "choose", "clear", "come", "do",
    "drink", "eat", "find",
    "get", "give", "go", "have", "hold", "keep", "let", "lie", "lock", "make", "move", "plan",
    "put", "read", "rest", "say", "see", "show", "sit", "stand", "stay", "start", "stop", "take",
    "talk", "tell", "think", "try", "turn", "use", "wait", "walk", "wash", "wear", "write",
  ]
}
