import Terminal
import CarePathway
import Clinical

/// The same session as questions and answers, a line at a time: for a screen reader, or a terminal
/// that can show no screen.
///
/// What it says is read off the frame the screen would show, without its boxes and plots, so
/// that nothing is said there that is not said here.
public struct LinearSession {
  public private(set) var session: Session
  private var said: [String] = []
  private var milliseconds = 0

  public init(_ session: Session) { self.session = session }

  /// What the outside changes: the content, the archive, what was saved.
  public mutating func update(_ change: (inout Session) -> Void) { change(&session) }

  /// What is said first.
  public mutating func greeting() -> String {
    ([session.language(LinearWords.begin)] + page()).joined(separator: "\n")
  }

  /// Takes one line; the effects are carried out before ``report()`` is asked for.
  public mutating func handle(_ line: String, clock: Clock) -> [Effect] {
    let line = line.trimmed
    session.tell(clock)
    if line.isEmpty || line == "list" { said = [] }
    guard !line.isEmpty, line != "list" else { return [] }
    if line == "help" {
      session.tell(Notice(session.language(LinearWords.help)))
      return []
    }
    return commands(for: line).flatMap { press($0) }
  }

  /// What is new on the page, the row in front, and the message: each said once.
  public mutating func report() -> String {
    let before = said
    let now = page()
    guard before.count > 0 else { return now.joined(separator: "\n") }
    var heard = Dictionary(before.map { ($0, 1) }, uniquingKeysWith: +)
    let fresh = now.filter { statement in
      guard let count = heard[statement], count > 0 else { return true }
      heard[statement] = count - 1
      return false
    }
    return (fresh.isEmpty ? now.suffix(1) : fresh[...]).joined(separator: "\n")
  }

  /// A line is a deliberate act: each command stands a second after the one before.
  private mutating func press(_ command: Command) -> [Effect] {
    milliseconds += 1_000
    return session.handle(command, at: milliseconds)
  }

  private func commands(for line: String) -> [Command] {
    if session.isAnswering, let answer = LinearCommand.answer(line) { return [answer] }
    if let choice = session.steps(toChoice: line) { return choice }
    if session.keyContext != .text || session.overlay == nil,
      let known = LinearCommand.commands(for: line)
    {
      return known
    }
    if line == "close" { return [.program(.back)] }
    if let answer = LinearCommand.answer(line), session.keyContext == .plain { return [answer] }
    return line.map { .key(.typed($0)) } + [.key(.accept)]
  }

  /// The whole page as statements, remembered as said.
  private mutating func page() -> [String] {
    let frame = session.bodyFrame(size: Size(rows: 120, columns: 119))
    said = session.linearHeading + LinearPage(frame).statements + session.linearMessage
    return said
  }
}

extension Session {
  /// Who, where, and what is urgent.
  fileprivate var linearHeading: [String] {
    guard let context, let stage, let index = Stage.allCases.firstIndex(of: stage) else {
      return [language(LinearWords.atHome)] + standingLines.map { Glyphs.ascii($0) }
    }
    let who = PatientLine(context: context, catalogue: catalogue).lines(width: 400)
    let label = context.facts.person.label ?? "?"
    return [
      language(LinearWords.here, label, "\(index + 1)", language(StageWords.long(stage)))
    ].map { Glyphs.ascii($0) }
      + (who + AlertLane(context: context).lines.map(\.text)).map {
        Glyphs.ascii($0.replacing("▲", with: "Caution:"))
      }
  }

  fileprivate var linearMessage: [String] {
    let message = notice?.text ?? hint
    let saving = saveWords.text
    return [message, saving].filter { !$0.isEmpty }.map { Glyphs.ascii($0) }
  }

  /// Whether y, n and ? answer what is in front.
  fileprivate var isAnswering: Bool {
    if keyContext == .question { return true }
    guard case .leaving = overlay else { return false }
    return true
  }

  /// The steps to the choice called `text` in the field in front; `nil` when it is no choice.
  fileprivate func steps(toChoice text: String) -> [Command]? {
    guard overlay == nil, let stage, let context,
      let front = (panes.pane(of: stage) as? any FormPane)?.front(in: context),
      let field = front.state.focused(in: front.fields),
      case .choice(let choices) = field.kind
    else { return nil }
    let wanted = text.lowercased()
    guard
      let index = choices.firstIndex(where: { $0.label.lowercased() == wanted })
        ?? choices.firstIndex(where: { $0.label.lowercased().hasPrefix(wanted) })
    else { return nil }
    let here = choices.firstIndex { $0.id == front.state.drafts[field.id] ?? field.value }
    let count = here.map { (index - $0 + choices.count) % choices.count } ?? index + 1
    return Array(repeating: .key(.right), count: count) + [.key(.accept)]
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
  }
}
