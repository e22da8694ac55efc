public import Clinical

/// Why something is asked, computed or advised: the reasons in sentences, then the sources.
public struct WhyPage: Equatable, Sendable {
  public var title: String
  public var paragraphs: [String]
  public var citations: [Citation]
  /// The first line shown.
  public private(set) var top = 0

  public init(title: String, paragraphs: [String], citations: [Citation]) {
    self.title = title
    self.paragraphs = paragraphs
    self.citations = citations
  }

  mutating func handle(_ key: FieldKey) {
    switch key {
    case .down, .next: top += 1
    case .up, .previous: top = max(0, top - 1)
    case .pageDown, .tick: top += 10
    case .pageUp: top = max(0, top - 10)
    case .first: top = 0
    case .last, .left, .right, .accept, .typed, .erase, .clear, .yes, .no, .notAsked: break
    }
  }
}
