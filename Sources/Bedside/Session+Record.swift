public import Analgesia
public import CarePathway
public import Clinical
public import Education

extension Session {
  /// Takes events into the encounter and asks for them to be put on the record.
  ///
  /// What a part refuses becomes the message line, and nothing has changed. A new emergency opens
  /// at once, whatever was on the screen.
  mutating func record(_ events: [EncounterEvent]) -> [Effect] {
    guard var opened = open else { return nothing(.openACaseFirst) }
    let before = Set(opened.encounter.interrupts.open.map(\.id))
    var recorded: [RecordedEvent] = []
    for event in events + draftsGone {
      if let clash = clash(with: event, in: opened.key) {
        notice = clash
        panes.who.keepDraft(of: event)
        break
      }
      notice = wordOfCare(about: event, in: opened.key) ?? notice
      do {
        recorded += try opened.take(event, at: clock, under: content)
      } catch {
        notice = Notice(error.problem + " " + error.remedy, tone: .caution)
        break
      }
    }
    guard !recorded.isEmpty else { return [] }
    open = opened
    let raised = opened.advice.interrupts.filter { !before.contains($0.id) }
    announce(raised)
    saving = .saving
    unsaved += recorded
    return [.record(opened.key)] + (raised.isEmpty || bell == .silent ? [] : [.ring])
  }

  private mutating func announce(_ raised: [Interrupt]) {
    guard let first = raised.first else { return }
    overlay = page(of: first.id)
  }

  /// The commit has returned: now, and only now, the screen says "saved".
  public mutating func saved(at moment: Moment) {
    unsaved = []
    saving = .saved(at: moment)
  }

  /// The commit failed: the answers stay in memory and go along with the next one.
  public mutating func saveFailed(_ problem: String) {
    saving = .failed(problem: problem)
    notice = Notice(language(SessionWords.notSaved, problem), tone: .alarm)
  }

  /// Tries a failed commit again.
  mutating func retry() -> [Effect] {
    guard let open, !unsaved.isEmpty else { return [] }
    saving = .saving
    return [.record(open.key)]
  }

  /// The events of an encounter that was asked for.
  public mutating func opened(_ key: EncounterKey, events: [RecordedEvent]) {
    guard awaited == key else { return }
    awaited = nil
    panes = Panes()
    overlay = nil
    halfTyped = [:]
    let opened = OpenEncounter(key, Encounter(replaying: events), at: clock, under: content)
    open = opened
    saving = events.last.map { .saved(at: $0.at) } ?? .nothingToSave
    panes.restore(opened.encounter.drafts)
    notice = Notice(resumption(of: opened))
    guard let first = opened.advice.interrupts.first else { return }
    overlay = page(of: first.id)
  }

  private func resumption(of opened: OpenEncounter) -> String {
    let label = opened.encounter.facts.person.label ?? "?"
    let last = opened.encounter.history.events.last
    return language(
      SessionWords.resumed, label, last.map { clock.wall($0.at) } ?? "?",
      last.map { $0.event.spoken(in: language) } ?? "?")
  }

  /// The content has been read; what is on the screen is computed anew under it.
  public mutating func loaded(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let (clock, content) = (clock, content)
    open?.refresh(at: clock, under: content)
  }

  /// The drug files have been read; with any defect in them no dose is shown.
  public mutating func loadedDrugs(_ formulary: Formulary, problems: [String]) {
    guard case .sound = catalogue.standing else { return }
    if problems.isEmpty {
      catalogue.pathway.formulary = formulary
    } else {
      catalogue.standing = .defective(problems: problems)
    }
    let (clock, content) = (clock, content)
    open?.refresh(at: clock, under: content)
  }

  /// What still has to be read before a case can be opened.
  var contentToLoad: [Effect] { content.flags.isEmpty ? [.loadContent] : [] }

  /// What still has to be read for the case that is being opened.
  var drugsToLoad: [Effect] { content.formulary == nil ? [.loadDrugs] : [] }

  /// The cases in the archive, newest first.
  public mutating func listed(_ cases: [CaseSummary]) { home.cases = cases }

  /// Names under which new cases will be kept.
  public mutating func supply(_ keys: [EncounterKey]) { freshKeys += keys }

  /// The topics and cards, read when they were first needed.
  public mutating func loadedReader(topics: [Topic], treatments: [Treatment]) {
    catalogue.topics = topics
    catalogue.treatments = treatments
  }

  /// The plan lies there now, durably: only now is it put on the record as printed.
  ///
  /// Whoever calls this commits ``unsaved`` next.
  public mutating func printed(to path: String) {
    guard case .sound(let seal) = catalogue.standing else { return }
    _ = record([.planPrinted(contentHash: seal.hash)])
    notice = Notice(language(SessionWords.printed, path))
  }

  /// No plan was written, and nothing says that one was.
  public mutating func printFailed(_ problem: String) {
    notice = Notice(language(SessionWords.notPrinted, problem), tone: .alarm)
  }

  /// The archive, a file or the printer has something to say.
  public mutating func tell(_ message: Notice) { notice = message }
}
