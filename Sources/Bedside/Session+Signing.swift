import CarePathway
import Clinical
import Terminal

extension Session {
  /// Opens the form that seals the record, or the one that opens a sealed record again.
  ///
  /// What forbids signing for any patient is said first: nobody types a label for nothing.
  mutating func startSigning() -> [Effect] {
    guard case .sound(let seal) = catalogue.standing else { return nothing(.contentDefective) }
    guard open != nil else { return nothing(.openACaseFirst) }
    let effects = settle()
    guard let open else { return effects }
    guard !open.encounter.signOff.isSealed else {
      overlay = .signing(SignOffForm(.addendum, openedAt: guardWindow.now))
      return effects
    }
    if let lost = unenteredNotice(.notEntered) {
      notice = lost
      return effects
    }
    if let refusal = blocker(of: open, seal) {
      notice = Notice(refusal.problem + " " + refusal.remedy, tone: .caution)
      return effects
    }
    overlay = .signing(SignOffForm(.seal, openedAt: guardWindow.now))
    return effects
  }

  /// Why nobody could sign now, whatever they typed.
  private func blocker(
    of open: OpenEncounter, _ seal: ContentStanding.ContentSeal
  ) -> EncounterRefusal? {
    let person = open.encounter.facts.person
    let age = person.age(on: clock.now.day) ?? 0
    let event = EncounterEvent.signedOff(
      signature: Signature(
        by: "?", label: person.label ?? "", ageYears: age, contentHash: seal.hash))
    return open.encounter.refusal(of: event, at: clock.now, under: content)
  }

  mutating func handle(_ command: Command, in form: SignOffForm) -> [Effect] {
    var form = form
    let answer = form.handle(command, guardedBy: guardWindow)
    overlay = .signing(form)
    switch answer {
    case .handled: return []
    case .ignored: return nothing(.notHere)
    case .tooSoon: return nothing(.pressAgain)
    case .empty:
      notice = Notice(language(SignOffWords.empty), tone: .caution)
      return []
    case .closed:
      overlay = nil
      return []
    case .program(let program):
      overlay = nil
      return perform(program)
    case .done: return finish(form)
    }
  }

  private mutating func finish(_ form: SignOffForm) -> [Effect] {
    switch form.purpose {
    case .addendum:
      let effects = record([.addendumOpened(by: form.texts[0], because: form.texts[1])])
      guard !effects.isEmpty else { return [] }
      overlay = nil
      notice = Notice(language(SignOffWords.opened))
      return effects
    case .seal: return seal(form)
    }
  }

  private mutating func seal(_ form: SignOffForm) -> [Effect] {
    guard case .sound(let seal) = catalogue.standing, let open else { return [] }
    guard let age = Int(form.texts[2].filter { !$0.isWhitespace }) else {
      notice = Notice(language(SignOffWords.ageIsANumber), tone: .caution)
      return []
    }
    let event = EncounterEvent.signedOff(
      signature: Signature(
        by: form.texts[0], label: form.texts[1], ageYears: age, contentHash: seal.hash))
    switch open.encounter.refusal(of: event, at: clock.now, under: content) {
    case .identityDiffers: return missed(form)
    case let refusal?:
      overlay = nil
      notice = Notice(refusal.problem + " " + refusal.remedy, tone: .caution)
      return []
    case nil:
      let effects = record([event])
      overlay = nil
      notice = Notice(language(SignOffWords.signed, PlainText(form.texts[0]).text))
      return effects
    }
  }

  /// The first miss asks again; the second closes the case, since the wrong patient may be open.
  private mutating func missed(_ form: SignOffForm) -> [Effect] {
    var form = form
    form.askAgain()
    guard form.misses < 2 else {
      overlay = nil
      let effects = perform(.home)
      notice = Notice(language(SignOffWords.closed), tone: .alarm)
      return effects
    }
    overlay = .signing(form)
    notice = Notice(language(SignOffWords.again), tone: .caution)
    return []
  }
}
