public import Clinical

/// The way to a figure, line by line, each with the source it rests on.
public struct Working: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let word: any Word
    public let arguments: [String]
    public let citation: Citation?

    public func text(in language: Language) -> String {
      language(word, filledWith: arguments)
    }

    public static func == (lhs: Line, rhs: Line) -> Bool {
      lhs.word.english == rhs.word.english && lhs.arguments == rhs.arguments
        && lhs.citation == rhs.citation
    }
  }

  public private(set) var lines: [Line] = []

  public init() {}

  mutating func add(_ word: WorkingWord, _ arguments: String..., from citation: Citation? = nil) {
    lines.append(Line(word: word, arguments: arguments, citation: citation))
  }

  mutating func add(
    _ word: TitrationWord, _ arguments: String..., from citation: Citation? = nil
  ) {
    lines.append(Line(word: word, arguments: arguments, citation: citation))
  }

  mutating func add(_ word: RotationWord, _ arguments: String..., from citation: Citation? = nil) {
    lines.append(Line(word: word, arguments: arguments, citation: citation))
  }

  mutating func add(_ word: PatchWord, _ arguments: String..., from citation: Citation? = nil) {
    lines.append(Line(word: word, arguments: arguments, citation: citation))
  }

  mutating func add(_ word: AdjuvantWord, _ arguments: String..., from citation: Citation? = nil) {
    lines.append(Line(word: word, arguments: arguments, citation: citation))
  }

  mutating func add(_ word: LadderWord, _ arguments: String..., from citation: Citation? = nil) {
    lines.append(Line(word: word, arguments: arguments, citation: citation))
  }

  /// A line that ends in why something is refused.
  mutating func add(_ word: WorkingWord, _ refusal: DosingRefusal) {
    lines.append(Line(word: word, arguments: [refusal.problem], citation: nil))
  }

  mutating func append(_ other: Working) { lines += other.lines }

  public var citations: [Citation] { lines.compactMap(\.citation) }

  /// Every line in one language.
  public func texts(in language: Language) -> [String] { lines.map { $0.text(in: language) } }
}
