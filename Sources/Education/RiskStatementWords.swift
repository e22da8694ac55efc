public import Clinical

/// The sentences a chance is said in; the wording of the event comes from the topic's file.
public enum RiskWord: String, Word {
  case happens, others, between, othersAtLeast = "others-at-least", onOneLine = "on-one-line"
  case within, spokenPicture = "spoken-picture"

  public static let section = "risk"

  public var english: String {
    switch self {
    case .happens: "{1} out of {2} people {3}."
    case .others: "{1} {2}."
    case .between: "Between {1} and {2} out of {3} people {4}."
    case .othersAtLeast: "At least {1} {2}."
    case .onOneLine: "{1} of {2}"
    case .within: "{1}, {2}."
    case .spokenPicture: "A picture of {1} people. {2} {3}"
    }
  }
}

extension RiskStatement {
  /// Those it happens to, as in "67 out of 100 people get less pain".
  public func sentence(in language: Language) -> String {
    guard let range else {
      return language(RiskWord.happens, "\(numerator)", "\(denominator)", event)
    }
    return language(
      RiskWord.between, "\(range.lowerBound)", "\(range.upperBound)", "\(denominator)", event)
  }

  /// Those it does not happen to, as in "33 do not".
  public func otherSentence(in language: Language) -> String {
    language(range == nil ? RiskWord.others : .othersAtLeast, "\(others)", otherwise)
  }

  /// Both frames, in this order: "67 out of 100 people get less pain. 33 do not."
  public func frames(in language: Language) -> String {
    sentence(in: language) + " " + otherSentence(in: language)
  }

  /// The figure for a table: "67 of 100".
  public func figure(in language: Language) -> String {
    language(RiskWord.onOneLine, "\(numerator)", "\(denominator)")
  }

  /// Who was counted, and over what time.
  public func scope(in language: Language) -> String {
    language(RiskWord.within, group, timeSpan)
  }

  /// The picture for someone who cannot see it.
  public func spoken(in language: Language) -> String {
    language(
      RiskWord.spokenPicture, "\(denominator)", sentence(in: language), otherSentence(in: language))
  }
}
