/// Asked before a stored case is opened, so that a slip never opens the patient next to it.
///
/// A case chosen on the list is opened by its label, typed; the last case is resumed by `y`. Enter
/// alone opens neither.
public struct OpeningQuestion: Equatable, Sendable {
  /// How the case was asked for.
  public enum Way: Equatable, Sendable {
    case chosen
    case resumed
  }

  /// What the question makes of a command.
  enum Answer: Equatable {
    case handled
    case open
    case closed
    case wrongLabel
    case tooSoon
    case program(ProgramCommand)
    case ignored
  }

  public let summary: CaseSummary
  public let way: Way
  public private(set) var typed = ""
  let openedAt: Int

  init(_ summary: CaseSummary, _ way: Way, openedAt: Int) {
    self.summary = summary
    self.way = way
    self.openedAt = openedAt
  }

  var keyContext: KeyContext {
    switch way {
    case .chosen: .text
    case .resumed: .question
    }
  }

  var hint: OpeningWords {
    switch way {
    case .chosen: .openHint
    case .resumed: .resumeHint
    }
  }

  mutating func handle(_ command: Command, guardedBy window: GuardWindow) -> Answer {
    switch (way, command) {
    case (_, .program(.back)): return .closed
    case (.chosen, .key(.typed(let character))):
      if typed.count < 32 { typed.append(character) }
    case (.chosen, .key(.erase)): typed = String(typed.dropLast())
    case (.chosen, .key(.clear)): typed = ""
    case (.chosen, .key(.accept)):
      guard !typed.isEmpty else { return .ignored }
      return LabelLikeness(typed, summary.label).isSame ? .open : .wrongLabel
    case (.resumed, .key(.yes)):
      return window.allowsConfirmation(openedAt: openedAt) ? .open : .tooSoon
    case (.resumed, .key(.no)): return .closed
    case (_, .program(let program)): return .program(program)
    case (_, .key), (_, .act): return .ignored
    }
    return .handled
  }
}
