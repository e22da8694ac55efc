public import Clinical

/// Holds every page to the plain-language rules, and reports each breach as a value.
///
/// - Source: PEMAT-P and the CDC index as far as a build can test them, references `pemat` and
///   `cdc-clear-communication`; the limits are Osteon's own (policy).
public struct TopicCheck: Sendable {
  let glossary: Glossary
  let references: Set<ReferenceID>

  public init(glossary: Glossary, references: Set<ReferenceID>) {
    self.glossary = glossary
    self.references = references
  }

  /// Every defect of `topics`, of each page and between the pages.
  public func defects(in topics: [Topic]) -> [TopicDefect] {
    let between = repeatedCodes(in: topics) + strayRelations(in: topics)
    return topics.flatMap { defects(in: $0) } + between
  }

  /// Every defect of one page by itself, not only the first.
  public func defects(in topic: Topic) -> [TopicDefect] {
    let found =
      parts(of: topic) + patientText(of: topic) + clinicianText(of: topic) + teachBack(of: topic)
      + risks(of: topic) + links(of: topic)
    return found.map { TopicDefect(topic: topic.id, place: $0.place, problem: $0.problem) }
  }

  /// One finding before it knows its page.
  typealias Found = (place: String, problem: TopicDefect.Problem)

  private func repeatedCodes(in topics: [Topic]) -> [TopicDefect] {
    topics.enumerated().filter { index, topic in
      topics[..<index].contains { $0.code == topic.code || $0.id == topic.id }
    }.map { TopicDefect(topic: $1.id, place: "code", problem: .repeated($1.code)) }
  }

  /// Relations to a topic code nobody has; ids of practice cases are not this room's to judge.
  private func strayRelations(in topics: [Topic]) -> [TopicDefect] {
    let codes = Set(topics.map(\.code))
    return topics.flatMap { topic in
      topic.related.filter { $0.hasPrefix("T") && !codes.contains($0) }.map {
        TopicDefect(topic: topic.id, place: "related", problem: .topicUnknown($0))
      }
    }
  }
}
