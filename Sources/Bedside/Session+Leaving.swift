import CarePathway
import Clinical
import Terminal

extension Session {
  /// Leaves the case, or the program, once nothing stands in the way or each thing was agreed to.
  mutating func leave(
    to destination: LeaveQuestion.Destination, agreed: [LeaveQuestion.Reason]
  ) -> [Effect] {
    let settled = settle()
    guard settled.isEmpty else { return leaveLater(settled, .enteredFirst) }
    let kept = keepDrafts()
    guard kept.isEmpty else { return leaveLater(kept, .keptFirst) }
    if let reason = reasonsToStay(before: destination).first(where: { !agreed.contains($0) }) {
      overlay = .leaving(
        LeaveQuestion(
          reason: reason, destination: destination, agreed: agreed, openedAt: guardWindow.now))
      return []
    }
    switch destination {
    case .home: closeCase()
    case .shell: return [.quit]
    }
    return []
  }

  mutating func answer(_ question: LeaveQuestion, by command: Command) -> [Effect] {
    if command == .key(.yes) {
      guard guardWindow.allowsConfirmation(openedAt: question.openedAt) else {
        return nothing(.pressAgain)
      }
      overlay = nil
      return leave(to: question.destination, agreed: question.agreed + [question.reason])
    }
    guard command == .key(.no) || command == .program(.back) else {
      return nothing(.answerYesOrNo)
    }
    overlay = nil
    switch question.reason {
    case .notSaved: return retry()
    case .notEntered: return goToUnentered()
    case .emergencyOpen: return []
    }
  }

  /// The fields in which something was typed that is no answer, step by step.
  var unentered: [(stage: Stage, what: Unentered)] {
    context.map { panes.unentered(in: $0) } ?? []
  }

  /// What is typed and not entered, named on the message line; `nil` when there is none.
  func unenteredNotice(_ words: SessionWords) -> Notice? {
    unentered.first.map {
      Notice(language(words, $0.what.label, PlainText($0.what.text).text), tone: .caution)
    }
  }

  private func reasonsToStay(
    before destination: LeaveQuestion.Destination
  ) -> [LeaveQuestion.Reason] {
    var reasons: [LeaveQuestion.Reason] = []
    if isUnsaved(before: destination) { reasons.append(.notSaved) }
    reasons += unentered.filter { $0.what.field == nil }.map {
      .notEntered("\($0.what.label) \(PlainText($0.what.text).text)")
    }
    if destination == .shell, open?.encounter.interrupts.open.isEmpty == false {
      reasons.append(.emergencyOpen)
    }
    return reasons
  }

  /// A case is closed only when all of it is on the disk; the program may end while a commit waits
  /// its turn, for it is carried out first.
  private func isUnsaved(before destination: LeaveQuestion.Destination) -> Bool {
    switch destination {
    case .home: return !unsaved.isEmpty
    case .shell:
      if case .failed = saving { return true }
      return false
    }
  }

  private mutating func closeCase() {
    if let open, !open.encounter.history.events.isEmpty {
      home.note(CaseSummary(open.key, open.encounter))
    }
    open = nil
    panes = Panes()
    overlay = nil
    halfTyped = [:]
    unsaved = []
    saving = .nothingToSave
  }

  private mutating func goToUnentered() -> [Effect] {
    guard let first = unentered.first else { return [] }
    return go(to: first.stage)
  }

  /// The last answer reaches the disk, and may raise an emergency, before the case is left.
  private mutating func leaveLater(_ effects: [Effect], _ words: SessionWords) -> [Effect] {
    notice =
      words == .keptFirst
      ? unenteredNotice(.keptFirst) : Notice(language(SessionWords.enteredFirst), tone: .caution)
    return effects
  }
}
