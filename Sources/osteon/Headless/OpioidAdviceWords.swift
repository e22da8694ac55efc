import Clinical

/// What is said where an answer about opioids would stand.
enum OpioidAdviceWords: String, Word {
  case unknownAsk = "unknown-ask"
  case notBuilt = "not-built"
  case underAge = "under-age"

  static let section = "opioid-advice"

  var english: String {
    switch self {
    case .unknownAsk: "This is not asked here. Accepted: {1}."
    case .notBuilt:
      "Osteon does not compute this yet. Use the local opioid guideline and ask palliative care."
    case .underAge: "Osteon is for adults whose age is known. Ask the specialist team."
    }
  }

  func text(_ argument: String) -> String { Language.english(self, argument) }
}
