public import Clinical
import CarePathway
import Education

/// What is wrong with the pages, the cards and the glossary: the plain-language rules, the sources,
/// and the names that lead nowhere.
///
/// Apart from ``ReadingRoom``, which shows them: no pane waits for a check that the author has run.
public struct ReadingRoomCheck {
  private let room: ReadingRoom
  private let glossary: KnowledgeDirectory.Reading<Glossary>
  private let references: Set<ReferenceID>

  public init(_ directory: KnowledgeDirectory, citing references: [Reference]) {
    room = ReadingRoom(directory)
    glossary = directory.list(Glossary.self, in: Self.glossaryFile)
    self.references = Set(references.map(\.id))
  }

  /// Every defect, those of reading first.
  public var defects: [ContentDefect] {
    room.defects + glossary.defects + topics + room.treatments.flatMap(defects(of:)) + repeated
  }

  private static let glossaryFile = "glossary.toml"

  private var topics: [ContentDefect] {
    let check = TopicCheck(
      glossary: glossary.entries.first ?? Glossary(terms: []), references: references)
    let pages = check.defects(in: room.topics).map {
      ContentDefect($0, file: "Topics/\($0.topic).toml", place: $0.place)
    }
    let terms = check.glossaryDefects().map {
      ContentDefect($0, file: Self.glossaryFile, place: $0.topic + "." + $0.place)
    }
    return pages + terms
  }

  private func defects(of card: Treatment) -> [ContentDefect] {
    let file = "Treatments/\(card.id).toml"
    func defect(_ field: String, _ problem: String) -> ContentDefect {
      ContentDefect(file: file, place: .field(field), problem: problem)
    }
    let unknown = card.citations.map(\.reference).filter { !references.contains($0) }
    var found = unknown.map { defect("citations", "no reference \"\($0)\"") }
    if card.citations.isEmpty { found.append(defect("citations", .sourceless)) }
    found += card.uncitedSources.map {
      defect("citations", "do not hold \"\($0)\", which a sentence names")
    }
    if !room.topics.contains(where: { $0.id == card.topic }) {
      found.append(defect("topic", "no topic is called \"\(card.topic)\""))
    }
    for part in Treatment.Part.allCases {
      for (index, statement) in card[part].enumerated() {
        found += statement.problems.map { defect("\(part.field)[\(index)]", $0) }
      }
    }
    return found
  }

  private var repeated: [ContentDefect] {
    var seen: Set<String> = []
    return room.treatments.map(\.id).filter { !seen.insert($0).inserted }.map {
      ContentDefect(file: "Treatments", place: .file, problem: "\"\($0)\" stands there twice")
    }
  }
}

extension Treatment.Statement {
  /// A sentence rests on a source, and says of itself whether it names a dose.
  fileprivate var problems: [String] {
    var problems = sources.isEmpty ? [String.sourceless] : []
    let doses = DoseToken.found(in: text)
    if let token = doses.first, !dose {
      problems.append("names a dose, \"\(token)\", and is not marked `dose = true`")
    }
    if doses.isEmpty, dose { problems.append("is marked `dose = true` and names no dose") }
    return problems
      + UnsafeNotation.found(in: text).map {
        "is written so that it can be misread: \"\($0)\""
      }
  }
}

extension Treatment.Part {
  /// Its name in the file.
  fileprivate var field: String {
    switch self {
    case .what, .suits, .benefit, .schedule, .monitor: rawValue
    case .notSuits: "not-suits"
    case .sideEffects: "side-effects"
    }
  }
}

extension ContentDefect {
  /// The defect of a page as one of its file; the words follow the name and the place.
  fileprivate init(_ defect: TopicDefect, file: String, place: String) {
    let prefix = "\(defect.topic): \(defect.place): "
    self.init(
      file: file, place: .field(place),
      problem: String(defect.description.dropFirst(prefix.count)))
  }
}
