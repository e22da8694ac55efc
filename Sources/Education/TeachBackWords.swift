public import Clinical

/// The words of the teach-back panel.
public enum TeachBackWord: String, Word {
  case title, saidIt = "said-it", partly, notYet = "not-yet", anotherDay = "another-day"
  case explainAgain = "explain-again", complete

  public static let section = "teach-back"

  public var english: String {
    switch self {
    case .title: "Was I clear?"
    case .saidIt: "said it"
    case .partly: "partly"
    case .notYet: "not yet"
    case .anotherDay: "try another day"
    case .explainAgain: "Say it again in other words: {1}"
    case .complete: "Everything has been said back."
    }
  }
}

extension TeachBack.Reply {
  public func words(in language: Language) -> String {
    switch self {
    case .saidIt: language(TeachBackWord.saidIt)
    case .partly: language(TeachBackWord.partly)
    case .notYet: language(TeachBackWord.notYet)
    }
  }
}
