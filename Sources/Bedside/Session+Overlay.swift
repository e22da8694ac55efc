import CarePathway
import Clinical

extension Session {
  /// A command while something lies over the pane in front.
  mutating func handleOverlay(_ command: Command) -> [Effect] {
    switch overlay {
    case .none: return []
    case .commands(var list):
      let answer = list.handle(command)
      overlay = .commands(list)
      return take(answer, from: list)
    case .why(var page):
      guard case .key(let key) = command else { return closeOrPerform(command) }
      page.handle(key)
      overlay = .why(page)
      return []
    case .reader(var reader):
      guard reader.handle(command) else {
        return closeOrPerform(command)
      }
      overlay = .reader(reader)
      return []
    case .interrupt(let pane): return handle(command, in: pane)
    case .sameDay(let pane): return handle(command, in: pane)
    case .signing(let form): return handle(command, in: form)
    case .opening(let question): return answer(question, by: command)
    case .find(let line): return answer(line, by: command)
    case .leaving(let question): return answer(question, by: command)
    }
  }

  /// Escape closes; other commands of the program close what lies above and are then performed.
  private mutating func closeOrPerform(_ command: Command) -> [Effect] {
    guard case .program(let program) = command else { return nothing(.notHere) }
    overlay = nil
    return program == .back ? [] : perform(program)
  }

  private mutating func take(_ answer: CommandList.Answer, from list: CommandList) -> [Effect] {
    switch answer {
    case .handled: return []
    case .closed:
      overlay = nil
      return []
    case .run(let command):
      overlay = nil
      return handle(command)
    case .disabled(let reason):
      notice = Notice(reason, tone: .caution)
      return []
    }
  }

  private mutating func handle(_ command: Command, in pane: InterruptPane) -> [Effect] {
    guard let context else { return [] }
    var pane = pane
    let answer = pane.handle(command, in: context, guardedBy: guardWindow)
    halfTyped[pane.id] = pane.because
    let effects = take(answer, from: .interrupt(pane), by: pane.name)
    closeWhenEnded(pane)
    return effects
  }

  private mutating func handle(_ command: Command, in pane: SameDayPane) -> [Effect] {
    guard let context else { return [] }
    var pane = pane
    let answer = pane.handle(command, in: context, guardedBy: guardWindow)
    let effects = take(answer, from: .sameDay(pane), by: pane.name)
    closeWhenNoted()
    return effects
  }

  /// What a list of things to do made of a key; the pane beneath comes to the front as it stood.
  private mutating func take(
    _ answer: PaneAnswer, from front: Overlay, by name: String
  ) -> [Effect] {
    lastName = name
    overlay = front
    switch answer {
    case .program(.redFlags): return showRedFlags()
    case .program(.nextPane):
      overlay = nil
      return []
    case .program(let program):
      overlay = nil
      return program == .back ? [] : perform(program)
    case .events(let events): return record(events)
    case .handled, .typed, .notice, .open, .ignored: return take(answer)
    }
  }

  /// An emergency's page as it is opened: what was half typed on it stands there again.
  func page(of id: InterruptID) -> Overlay {
    .interrupt(
      InterruptPane(
        id, name: lastName, because: halfTyped[id] ?? "", openedAt: guardWindow.now))
  }

  /// The list of same-day matters closes by itself once the last one is noted.
  private mutating func closeWhenNoted() {
    guard case .sameDay = overlay, open?.advice.banners.isEmpty == true else { return }
    overlay = nil
    notice = Notice(language(SameDayWords.allNoted))
  }

  /// An emergency that has ended gives way to the next one, or to the pane beneath.
  private mutating func closeWhenEnded(_ pane: InterruptPane) {
    guard case .interrupt(let front) = overlay, front.id == pane.id,
      open?.encounter.interrupts[pane.id]?.isOpen == false
    else { return }
    halfTyped[pane.id] = nil
    overlay = (open?.advice.interrupts.first).map { page(of: $0.id) }
  }

  mutating func showWhy() -> [Effect] {
    guard let stage, let context else { return nothing(.openACaseFirst) }
    guard let page = panes.pane(of: stage).why(in: context) else { return nothing(.noReason) }
    overlay = .why(page)
    return []
  }

  /// The emergency in front; pressed again each further one, then the same-day matters, then the
  /// fourteen questions.
  mutating func showRedFlags() -> [Effect] {
    guard let open else { return nothing(.openACaseFirst) }
    if let next = nextEmergency(of: open.advice.interrupts.map(\.id)) {
      overlay = page(of: next)
      return []
    }
    if case .sameDay = overlay {
      overlay = nil
      return go(to: .flags)
    }
    guard !open.advice.banners.isEmpty else {
      overlay = nil
      return go(to: .flags)
    }
    overlay = .sameDay(SameDayPane(name: lastName, openedAt: guardWindow.now))
    return []
  }

  private func nextEmergency(of open: [InterruptID]) -> InterruptID? {
    if case .sameDay = overlay { return nil }
    guard case .interrupt(let pane) = overlay, let index = open.firstIndex(of: pane.id) else {
      return open.first
    }
    return open.dropFirst(index + 1).first
  }

  mutating func showCommands() -> [Effect] {
    overlay = .commands(CommandList(of: self))
    return []
  }

  /// Pasted text goes into a free-text field and nowhere else.
  mutating func paste(_ text: String) -> [Effect] {
    notice = nil
    guard curtain == .open, keyContext == .text else { return nothing(.pasteRefused) }
    var effects: [Effect] = []
    for character in text.prefix(200) where !character.isNewline {
      let command = Command.key(.typed(character))
      effects += overlay == nil ? handle(command) : handleOverlay(command)
    }
    return effects
  }
}

extension Overlay {
  var keyContext: KeyContext {
    switch self {
    case .commands, .find, .signing: .text
    case .reader(let reader): reader.keyContext
    case .interrupt(let pane): pane.keyContext
    case .sameDay(let pane): pane.keyContext
    case .opening(let question): question.keyContext
    case .why, .leaving: .plain
    }
  }
}
