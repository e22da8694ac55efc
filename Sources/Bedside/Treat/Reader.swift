import Education

/// The explanation on the screen: which topic, which voice, how far down, what is looked for.
public struct Reader: Equatable, Sendable {
  let topic: Int
  private(set) var voice = Voice.clinician
  /// Lines below the top of the page, or below the match that was found.
  private(set) var top = 0
  private(set) var query = ""
  /// Which match, counted on; the view takes it round the end.
  private(set) var match = 0
  private(set) var isSeeking = false

  init(topic: Int) { self.topic = topic }

  var keyContext: KeyContext { isSeeking ? .text : .plain }

  /// Whether the command was the reader's own.
  mutating func handle(_ command: Command) -> Bool {
    if isSeeking { return seek(command) }
    switch command {
    case .act(.otherVoice):
      voice = voice == .clinician ? .patient : .clinician
      (top, match) = (0, 0)
    case .act(.find):
      isSeeking = true
      (query, top, match) = ("", 0, 0)
    case .key(.no) where !query.isEmpty: (top, match) = (0, match + 1)
    case .key(let key): scroll(key)
    case .act, .program: return false
    }
    return true
  }

  /// The first line shown of `lines`: the match, and from there as far as somebody has scrolled.
  func start(in lines: [String], room: Int) -> Int {
    let found = matches(in: lines)
    let first = found.isEmpty ? 0 : found[match % found.count]
    return min(max(0, first + top), max(0, lines.count - room))
  }

  func matches(in lines: [String]) -> [Int] {
    let wanted = query.lowercased()
    guard !wanted.isEmpty else { return [] }
    return lines.indices.filter { lines[$0].lowercased().contains(wanted) }
  }

  private mutating func seek(_ command: Command) -> Bool {
    switch command {
    case .key(.typed(let character)): query.append(character)
    case .key(.erase): query = String(query.dropLast())
    case .key(.clear): query = ""
    case .key(.down), .key(.next): match += 1
    case .key(.up), .key(.previous): match = max(0, match - 1)
    case .key(.accept): isSeeking = false
    case .program(.back):
      isSeeking = false
      query = ""
    case .program: return false
    case .key, .act: break
    }
    return true
  }

  private mutating func scroll(_ key: FieldKey) {
    switch key {
    case .down, .next: top += 1
    case .up, .previous: top = query.isEmpty ? max(0, top - 1) : top - 1
    case .tick, .pageDown, .accept: top += 12
    case .pageUp: top = query.isEmpty ? max(0, top - 12) : top - 12
    case .first: (top, query) = (0, "")
    case .last, .left, .right, .typed, .erase, .clear, .yes, .no, .notAsked: break
    }
  }
}
