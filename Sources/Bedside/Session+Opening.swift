import CarePathway
import Clinical
import Terminal

extension Session {
  /// Shows who is about to be opened; nothing is read before it is confirmed.
  mutating func confirm(_ summary: CaseSummary, _ way: OpeningQuestion.Way) -> [Effect] {
    overlay = .opening(OpeningQuestion(summary, way, openedAt: guardWindow.now))
    return []
  }

  mutating func answer(_ question: OpeningQuestion, by command: Command) -> [Effect] {
    var question = question
    let answer = question.handle(command, guardedBy: guardWindow)
    overlay = .opening(question)
    switch answer {
    case .handled: return []
    case .ignored: return nothing(.notHere)
    case .tooSoon: return nothing(.pressAgain)
    case .wrongLabel:
      notice = Notice(
        language(OpeningWords.wrongLabel, PlainText(question.summary.label).text), tone: .caution)
      return []
    case .closed:
      overlay = nil
      return []
    case .program(let program):
      overlay = nil
      return perform(program)
    case .open:
      overlay = nil
      awaited = question.summary.key
      return contentToLoad + [.open(question.summary.key)] + drugsToLoad
    }
  }

  /// Why `event` would make two cases hard to tell apart; a label already in use is not taken.
  func clash(with event: EncounterEvent, in key: EncounterKey) -> Notice? {
    guard case .personRecorded(.label(let label)) = event,
      let other = home.cases.first(where: {
        $0.key != key && LabelLikeness($0.label, label).isSame
      })
    else { return nil }
    return Notice(
      language(OpeningWords.sameLabel, PlainText(label).text, clock.wallDay(other.changed)),
      tone: .caution)
  }

  /// What is said beside an event that is taken: a label much like another, a value taken out.
  func wordOfCare(about event: EncounterEvent, in key: EncounterKey) -> Notice? {
    if event.takesOut {
      return Notice(language(SessionWords.takenOut, event.spoken(in: language)))
    }
    guard case .personRecorded(.label(let label)) = event,
      let other = home.cases.first(where: {
        $0.key != key && LabelLikeness($0.label, label).isSimilar
      })
    else { return nil }
    return Notice(
      language(OpeningWords.similarLabel, PlainText(label).text, PlainText(other.label).text),
      tone: .caution)
  }
}

extension EncounterEvent {
  /// Whether a recorded value becomes "not known".
  fileprivate var takesOut: Bool {
    if case .valueWithdrawn = self { return true }
    if case .resultWithdrawn = self { return true }
    return false
  }
}

extension WhoPane {
  /// A label that is not taken stands in its field again.
  mutating func keepDraft(of event: EncounterEvent) {
    guard case .personRecorded(.label(let label)) = event else { return }
    form.takeBack(label, into: WhoField.label.rawValue)
  }
}
