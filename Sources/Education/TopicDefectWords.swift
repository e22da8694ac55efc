extension TopicDefect: CustomStringConvertible {
  /// "pressure-on-the-spinal-cord: teach-back: …", for whoever mends the file.
  public var description: String { "\(topic): \(place): \(problem.words)" }
}

extension TopicDefect.Problem {
  /// What is wrong, and what is wanted.
  var words: String {
    textWords ?? contentWords ?? ""
  }

  private var textWords: String? {
    switch self {
    case .gradeTooHigh(let grade, let limit): "reads at grade \(grade); \(limit) is the limit"
    case .sentenceTooLong(let words): "has a sentence of \(words) words; 20 is the limit"
    case .paragraphTooLong(let words): "has \(words) words; 60 is the limit"
    case .doseForPatient(let dose): "names a dose, \"\(dose)\"; the patient voice has none"
    case .doseNotMarked(let dose): "names a dose, \"\(dose)\", and is not marked `dose = true`"
    case .markedWithoutDose: "is marked `dose = true` and names no dose"
    case .unsafeNotation(let piece): "is written so that it can be misread: \"\(piece)\""
    case .bannedWord(let word): "uses \"\(word)\"; say it in other words"
    case .tooManyNegativeContractions(let count): "has \(count) words like \"can't\"; one is enough"
    case .notAnAction(let step): "does not say what to do: \"\(step)\""
    case .empty, .count, .dangerNotFirst, .dangerNotAskedBack, .dangerNotOnPage, .termUnlinked,
      .termUnknown, .termUnused, .unsoundRisk, .mixedDenominators, .figureUnverified,
      .figureWithoutRisk, .sourceUncited, .referenceUnknown, .topicUnknown, .repeated:
      nil
    }
  }

  private var contentWords: String? {
    switch self {
    case .empty: "is empty"
    case .count(let count, let wanted):
      "has \(count) entries; \(wanted.lowerBound) to \(wanted.upperBound) are wanted"
    case .dangerNotFirst: "asks for something else before the danger"
    case .dangerNotAskedBack: "never asks for the danger"
    case .dangerNotOnPage(let fact): "asks for a danger the page does not name: \"\(fact)\""
    case .termUnlinked(let term): "uses \"\(term)\" without linking it to the glossary"
    case .termUnknown(let id): "links \"\(id)\", which the glossary does not have"
    case .termUnused(let id): "links \"\(id)\", which the page does not use"
    case .unsoundRisk: "is not a whole number out of 100 or 1000"
    case .mixedDenominators: "mixes 100 and 1000 on one page"
    case .figureUnverified: "shows the patient a figure nobody has checked"
    case .figureWithoutRisk: "gives a number of people and no risk statement has it"
    case .sourceUncited(let id): "names the source \"\(id)\", which the citations do not hold"
    case .referenceUnknown(let id): "cites \"\(id)\", which the list of references does not hold"
    case .topicUnknown(let code): "is related to \"\(code)\", which no page is"
    case .repeated(let value): "repeats \"\(value)\""
    case .gradeTooHigh, .sentenceTooLong, .paragraphTooLong, .doseForPatient, .doseNotMarked,
      .markedWithoutDose, .unsafeNotation, .bannedWord, .tooManyNegativeContractions, .notAnAction:
      nil
    }
  }
}
