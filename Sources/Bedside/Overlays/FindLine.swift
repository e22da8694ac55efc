/// What is looked for in the list or form in front; the cursor stands on each match as it is typed.
public struct FindLine: Equatable, Sendable {
  private(set) var query = ""
  /// Where the cursor stood before: Esc goes back there.
  let origin: Int

  init(origin: Int) { self.origin = origin }

  /// What the line makes of a command.
  enum Answer: Equatable {
    case handled
    case standOn(Int)
    /// The cursor stays where it is.
    case kept
    /// The cursor goes back to where it was.
    case left
    case program(ProgramCommand)
  }

  /// Looks in `rows`; `standing` is the one the cursor stands on.
  mutating func handle(_ command: Command, in rows: [String], from standing: Int) -> Answer {
    switch command {
    case .key(.typed(let character)):
      if query.count < 40 { query.append(character) }
      return match(in: rows, onwardFrom: origin, by: 1)
    case .key(.erase):
      query = String(query.dropLast())
      return match(in: rows, onwardFrom: origin, by: 1)
    case .key(.clear):
      query = ""
      return .standOn(origin)
    case .key(.down), .key(.next): return match(in: rows, onwardFrom: standing + 1, by: 1)
    case .key(.up), .key(.previous): return match(in: rows, onwardFrom: standing - 1, by: -1)
    case .key(.accept): return .kept
    case .program(.back): return .left
    case .program(let program): return .program(program)
    case .key, .act: return .handled
    }
  }

  /// The rows that hold every typed word, in any order.
  func matches(in rows: [String]) -> [Int] {
    let words = query.lowercased().split(separator: " ")
    guard !words.isEmpty else { return [] }
    return rows.indices.filter { index in
      let text = rows[index].lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// The first match from `start` on, round the end; an empty query stands where it began.
  private func match(in rows: [String], onwardFrom start: Int, by step: Int) -> Answer {
    guard !query.isEmpty else { return .standOn(origin) }
    let found = matches(in: rows)
    guard let first = found.first, let last = found.last else { return .handled }
    if step > 0 { return .standOn(found.first { $0 >= start } ?? first) }
    return .standOn(found.last { $0 <= start } ?? last)
  }
}
