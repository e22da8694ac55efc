/// Which pages to open from where: the topics name their contexts, this answers the way back.
public struct ReadingPath: Sendable {
  /// The pages in the order of their codes, retired ones left out.
  public let topics: [Topic]

  public init(topics: [Topic]) {
    self.topics = topics.filter { $0.review.status != .retired }.sorted { $0.code < $1.code }
  }

  public func topic(_ idOrCode: String) -> Topic? {
    topics.first { $0.id == idOrCode || $0.code == idOrCode }
  }

  /// The pages that name `context`, those with danger signs first.
  public func topics(for context: ReadingContext) -> [Topic] {
    let found = topics.filter { $0.context.holds(context) }
    return found.filter { !$0.dangerSigns.isEmpty } + found.filter(\.dangerSigns.isEmpty)
  }

  /// The page to open first from `context`.
  public func first(for context: ReadingContext) -> Topic? { topics(for: context).first }

  /// The pages a page is related to; its practice cases are not among them.
  public func related(to topic: Topic) -> [Topic] { topic.related.compactMap { self.topic($0) } }
}

extension Topic.Context {
  func holds(_ context: ReadingContext) -> Bool {
    switch context {
    case .finding(let id): findings.contains(id)
    case .need(let need): needs.contains(need)
    case .treatment(let treatment): treatments.contains(treatment)
    }
  }
}
