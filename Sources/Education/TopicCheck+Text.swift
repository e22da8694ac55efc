extension TopicCheck {
  /// The patient voice: grade, length, words, doses, and the glossary at hand.
  func patientText(of topic: Topic) -> [Found] {
    let paragraphs = topic.patientParagraphs.flatMap { place, text in
      lengths(of: text, at: place) + wording(of: text, at: place)
    }
    let lists = topic.patientLists.flatMap { place, items in
      list(items, at: place)
    }
    let contractions = PlainWords.negativeContractions(in: topic.patientWording)
    let tooMany: [Found] =
      contractions > 1 ? [("patient", .tooManyNegativeContractions(contractions))] : []
    let headings = topic.patientHeadings.flatMap { wording(of: $0, at: "heading") }
    return paragraphs + lists + headings + tooMany
  }

  /// The clinician voice: doses are marked, and nothing can be misread.
  func clinicianText(of topic: Topic) -> [Found] {
    topic.clinicianStatements.flatMap { place, statement -> [Found] in
      let doses = DoseToken.found(in: statement.text)
      var found = UnsafeNotation.found(in: statement.text).map { Found(place, .unsafeNotation($0)) }
      if let dose = doses.first, !statement.dose { found.append((place, .doseNotMarked(dose))) }
      if doses.isEmpty, statement.dose { found.append((place, .markedWithoutDose)) }
      return found
    }
  }

  private func lengths(of text: String, at place: String) -> [Found] {
    let reading = Readability(of: text)
    var found = longSentences(in: text, at: place)
    if reading.words > 60 { found.append((place, .paragraphTooLong(words: reading.words))) }
    if let grade = reading.grade, grade > .limit {
      found.append((place, .gradeTooHigh(grade, limit: .limit)))
    }
    return found
  }

  /// A list is judged as a whole: one short line can score high by chance.
  private func list(_ items: [String], at place: String) -> [Found] {
    let whole = items.joined(separator: "\n")
    var found = longSentences(in: whole, at: place)
    if let grade = Readability(of: whole).grade, grade > .limit {
      found.append((place, .gradeTooHigh(grade, limit: .limit)))
    }
    return found + wording(of: whole, at: place)
  }

  private func longSentences(in text: String, at place: String) -> [Found] {
    ReadingText.sentences(text).map(\.count).filter { $0 > 20 }.map {
      Found(place, .sentenceTooLong(words: $0))
    }
  }

  private func wording(of text: String, at place: String) -> [Found] {
    DoseToken.found(in: text).map { Found(place, .doseForPatient($0)) }
      + UnsafeNotation.found(in: text).map { Found(place, .unsafeNotation($0)) }
      + PlainWords.banned(in: text).map { Found(place, .bannedWord($0)) }
  }
}
