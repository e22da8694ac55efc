public import Clinical

/// One mistake in a page or in the glossary, put so that its author can find and mend it.
public struct TopicDefect: Error, Equatable, Sendable {
  /// What is wrong, with what was found.
  public enum Problem: Equatable, Sendable {
    case empty
    case gradeTooHigh(ReadingGrade, limit: ReadingGrade)
    case sentenceTooLong(words: Int)
    case paragraphTooLong(words: Int)
    case count(Int, wanted: ClosedRange<Int>)
    case dangerNotFirst
    case dangerNotAskedBack
    case dangerNotOnPage(String)
    case doseForPatient(String)
    case doseNotMarked(String)
    case markedWithoutDose
    case unsafeNotation(String)
    case bannedWord(String)
    case tooManyNegativeContractions(Int)
    case notAnAction(String)
    case termUnlinked(String)
    case termUnknown(String)
    case termUnused(String)
    case unsoundRisk
    case mixedDenominators
    case figureUnverified
    case figureWithoutRisk
    case sourceUncited(ReferenceID)
    case referenceUnknown(ReferenceID)
    case topicUnknown(String)
    case repeated(String)
  }

  /// The page's or the term's id.
  public let topic: String
  /// The field as its author reads it: `patient[1].paragraphs[0]`.
  public let place: String
  public let problem: Problem

  public init(topic: String, place: String, problem: Problem) {
    self.topic = topic
    self.place = place
    self.problem = problem
  }
}
