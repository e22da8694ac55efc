import CarePathway

/// What a person types to seal the record, or to open a sealed one again: nothing is filled in.
public struct SignOffForm: Equatable, Sendable {
  public enum Purpose: Equatable, Sendable {
    /// Name, then label and age, typed anew.
    case seal
    /// Name and reason of a later change.
    case addendum
  }

  /// What the form makes of a command.
  enum Answer: Equatable {
    case handled
    case closed
    case tooSoon
    case empty
    case program(ProgramCommand)
    case ignored
    /// Everything is typed, and meant.
    case done
  }

  public let purpose: Purpose
  public private(set) var texts: [String]
  public private(set) var cursor = 0
  /// How often label or age were not this patient's.
  var misses = 0
  let openedAt: Int

  init(_ purpose: Purpose, openedAt: Int) {
    self.purpose = purpose
    self.openedAt = openedAt
    texts = Array(repeating: "", count: Self.fields(of: purpose).count)
  }

  static func fields(of purpose: Purpose) -> [SignOffWords] {
    switch purpose {
    case .seal: [.name, .label, .age]
    case .addendum: [.name, .reason]
    }
  }

  var fields: [SignOffWords] { Self.fields(of: purpose) }

  mutating func handle(_ command: Command, guardedBy window: GuardWindow) -> Answer {
    switch command {
    case .key(.typed(let character)):
      if texts[cursor].count < 60 { texts[cursor].append(character) }
    case .key(.erase): texts[cursor] = String(texts[cursor].dropLast())
    case .key(.clear): texts[cursor] = ""
    case .key(.up), .key(.previous): cursor = max(0, cursor - 1)
    case .key(.down), .key(.next): cursor = min(fields.count - 1, cursor + 1)
    case .key(.accept): return accept(window)
    case .key: return .ignored
    case .program(.back): return .closed
    case .program(let program): return .program(program)
    case .act: return .ignored
    }
    return .handled
  }

  /// Enter goes to the next field, and on the last one signs; a key held down does neither twice.
  private mutating func accept(_ window: GuardWindow) -> Answer {
    guard cursor == fields.count - 1 else {
      cursor += 1
      return .handled
    }
    if let gap = texts.firstIndex(where: { $0.allSatisfy(\.isWhitespace) }) {
      cursor = gap
      return .empty
    }
    return window.allowsConfirmation(openedAt: openedAt) ? .done : .tooSoon
  }

  /// Asks for label and age again.
  mutating func askAgain() {
    misses += 1
    texts = [texts[0], "", ""]
    cursor = 1
  }
}
