public import CarePathway
public import Education

/// What only the reader shows: topics, treatment cards, the glossary; read on first use.
public struct ReadingRoom: Sendable {
  public private(set) var topics: [Topic] = []
  public private(set) var treatments: [Treatment] = []
  public private(set) var defects: [ContentDefect] = []

  public init(_ directory: KnowledgeDirectory) {
    let topics = directory.entries(Topic.self, in: "Topics")
    let treatments = directory.entries(Treatment.self, in: "Treatments")
    self.topics = topics.entries
    self.treatments = treatments.entries.enumerated()
      .sorted { ($0.element.group.place, $0.offset) < ($1.element.group.place, $1.offset) }
      .map(\.element)
    defects = topics.defects + treatments.defects
  }
}

extension Treatment.Group {
  /// Its place among the seven.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
