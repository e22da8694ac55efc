import CarePathway
import Clinical

/// One list of commands: the help, the palette, and what runs what is chosen.
public struct CommandList: Equatable, Sendable {
  /// One command as the list shows it.
  struct Entry: Equatable, Sendable {
    let title: String
    let place: String
    let key: String
    let command: Command
    /// Why it cannot be run now; `nil` when it can.
    let disabled: String?
  }

  /// What the list makes of a command.
  enum Answer: Equatable {
    case handled
    case closed
    case run(Command)
    case disabled(String)
  }

  private(set) var query = ""
  /// `nil` until somebody has moved or typed: an empty query runs nothing.
  private(set) var cursor: Int?
  let entries: [Entry]

  init(of session: Session) {
    entries = CommandEntries(session: session).all
  }

  /// The entries that hold every typed word, in any order.
  var matches: [Entry] {
    let words = query.lowercased().split(separator: " ")
    guard !words.isEmpty else { return entries }
    return entries.filter { entry in
      let text = (entry.title + " " + entry.place).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  mutating func handle(_ command: Command) -> Answer {
    switch command {
    case .key(let key): return handle(key)
    case .program(.back), .program(.commands): return .closed
    case .program, .act: return .handled
    }
  }

  private mutating func handle(_ key: FieldKey) -> Answer {
    switch key {
    case .typed(let character):
      query.append(character)
      cursor = 0
    case .erase:
      query = String(query.dropLast())
      cursor = query.isEmpty ? nil : 0
    case .clear:
      query = ""
      cursor = nil
    case .down, .next: cursor = min((cursor ?? -1) + 1, max(0, matches.count - 1))
    case .up, .previous: cursor = max(0, (cursor ?? 0) - 1)
    case .pageDown: cursor = min((cursor ?? 0) + 10, max(0, matches.count - 1))
    case .pageUp: cursor = max(0, (cursor ?? 0) - 10)
    case .first: cursor = 0
    case .last: cursor = max(0, matches.count - 1)
    case .accept: return choose()
    case .left, .right, .tick, .yes, .no, .notAsked: break
    }
    return .handled
  }

  private func choose() -> Answer {
    guard let cursor, matches.indices.contains(cursor) else { return .handled }
    let entry = matches[cursor]
    return entry.disabled.map(Answer.disabled) ?? .run(entry.command)
  }
}
