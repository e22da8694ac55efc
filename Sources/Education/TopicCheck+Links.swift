import Clinical

extension TopicCheck {
  /// Sources exist and are cited with their place; medical words are linked to the glossary.
  func links(of topic: Topic) -> [Found] {
    sources(of: topic) + terms(of: topic)
  }

  /// The defects of the glossary: hard definitions, doses, and terms that stand twice.
  public func glossaryDefects() -> [TopicDefect] {
    let whole = Readability(ofItems: glossary.terms.map(\.definition)).grade
    var found = glossary.terms.flatMap(defects(of:))
    if let whole, whole > .limit {
      let problem = TopicDefect.Problem.gradeTooHigh(whole, limit: .limit)
      found.append(TopicDefect(topic: "glossary", place: "terms", problem: problem))
    }
    return found + repeatedTerms()
  }

  private func defects(of entry: GlossaryEntry) -> [TopicDefect] {
    let text = entry.definition
    var problems: [TopicDefect.Problem] = text.isEmpty ? [.empty] : []
    if let grade = Readability(of: text).grade, grade > .definitionLimit {
      problems.append(.gradeTooHigh(grade, limit: .definitionLimit))
    }
    problems += ReadingText.sentences(text).map(\.count).filter { $0 > 20 }.map {
      .sentenceTooLong(words: $0)
    }
    problems += DoseToken.found(in: text).map { .doseForPatient($0) }
    problems += UnsafeNotation.found(in: text).map { .unsafeNotation($0) }
    return problems.map { TopicDefect(topic: entry.id, place: "definition", problem: $0) }
  }

  private func repeatedTerms() -> [TopicDefect] {
    var seen: Set<[String]> = []
    return glossary.terms.flatMap { entry in
      entry.forms.filter { !seen.insert(ReadingText.words($0)).inserted }.map {
        TopicDefect(topic: entry.id, place: "term", problem: .repeated($0))
      }
    }
  }

  private func sources(of topic: Topic) -> [Found] {
    let cited = topic.citations.map(\.reference)
    let named =
      topic.clinicianStatements.flatMap { place, statement in
        statement.sources.map { (place, $0) }
      } + topic.risks.enumerated().map { ("risks[\($0)].citation", $1.citation.reference) }
    let uncited = named.filter { !cited.contains($0.1) }.map { Found($0.0, .sourceUncited($0.1)) }
    let unknown = cited.filter { !references.contains($0) }
    let sourceless = topic.clinicianStatements.filter { $0.statement.sources.isEmpty }
    return uncited + unknown.map { Found("citations", .referenceUnknown($0)) }
      + sourceless.map { Found($0.place + ".sources", .empty) }
  }

  private func terms(of topic: Topic) -> [Found] {
    let used = glossary.terms(in: topic.patientWording)
    let unlinked = used.filter { !topic.glossary.contains($0.id) }
    let unknown = topic.glossary.filter { glossary[$0] == nil }
    let unused = topic.glossary.filter { id in glossary[id] != nil && !used.contains { $0.id == id }
    }
    return unlinked.map { Found("glossary", .termUnlinked($0.term)) }
      + unknown.map { Found("glossary", .termUnknown($0)) }
      + unused.map { Found("glossary", .termUnused($0)) }
  }
}
