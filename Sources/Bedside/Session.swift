public import CarePathway
public import Clinical
public import Terminal

/// The program as a value: everything the screen depends on, no references, no globals.
///
/// It routes a key to the overlay or the pane in front, and turns what they return into events of
/// the encounter and effects for the outside.
public struct Session: Equatable, Sendable {
  /// Large, and looked at many times for a key: handed about by one count.
  private var shelf = Shelf(Catalogue()) { didSet { revision += 1 } }
  public internal(set) var language: Language { didSet { revision += 1 } }
  public internal(set) var clock: Clock
  public internal(set) var open: OpenEncounter? { didSet { revision += 1 } }
  /// Counts the changes of the three above, whoever makes them.
  private(set) var revision = 0
  /// Asked for on the command line; nothing sounds otherwise.
  public var bell = Bell.silent
  public internal(set) var home = HomePane() { didSet { looks += 1 } }
  public internal(set) var panes = Panes()
  public internal(set) var overlay: Overlay? { didSet { looks += 1 } }
  public internal(set) var notice: Notice? { didSet { if notice != oldValue { looks += 1 } } }
  /// Drawn over everything; what lies behind it, drafts included, stays as it was.
  public internal(set) var curtain = Curtain.open { didSet { looks += 1 } }
  public internal(set) var saving = SaveState.nothingToSave { didSet { looks += 1 } }
  /// Counts whatever may change the screen around the box that has the focus.
  private(set) var looks = 0
  /// What stands in that box since the last key, if that key did no more than change it.
  private(set) var typed: String?
  /// Events that are not on the disk yet; those of a failed commit go along with the next.
  public internal(set) var unsaved: [RecordedEvent] = []
  /// The name or role last given for a step done; kept for the session, never stored by itself.
  var lastName = ""
  /// Reasons begun on the page of an emergency that was put aside.
  var halfTyped: [InterruptID: String] = [:]
  /// What ended the session from outside; `nil` when a person left.
  public private(set) var ending: Ending?
  /// Where an encounter that is asked for will be opened.
  var awaited: EncounterKey?
  /// Keys made outside for encounters that will be started here, one at a time.
  var freshKeys: [EncounterKey]
  var guardWindow = GuardWindow()
  let keymap: Keymap

  public init(clock: Clock, language: Language = .english, freshKeys: [EncounterKey]) {
    self.clock = clock
    self.language = language
    self.freshKeys = freshKeys
    keymap = .standard
  }

  /// Milliseconds without a key after which the screen is blanked: two minutes.
  var blankAfter: Int { 120_000 }

  /// Nobody has typed for a while: the patient's data leave the screen, nothing else changes.
  mutating func blank() { curtain = .drawn }

  public internal(set) var catalogue: Catalogue {
    get { shelf.catalogue }
    set { shelf = Shelf(newValue) }
  }

  var content: PathwayContent { catalogue.pathway }

  var stage: Stage? { open?.encounter.pathway.stage }

  /// What panes may see; `nil` while no encounter is open.
  var context: PaneContext? {
    open.map {
      PaneContext(
        opened: $0, shelf: shelf, clock: clock, say: language, revision: revision)
    }
  }

  /// Answers one input; the effects are carried out after the frame is drawn.
  public mutating func handle(_ input: TimedInput, clock: Clock) -> [Effect] {
    tell(clock)
    typed = nil
    let effects = answer(input)
    if typed == nil { looks += 1 }
    return effects
  }

  private mutating func answer(_ input: TimedInput) -> [Effect] {
    switch input.input {
    case .key(let key): return handle(key, at: input.milliseconds)
    case .paste(let text): return paste(text)
    case .resized:
      guardWindow.noteResize(at: input.milliseconds)
      return []
    case .resumed: return [.redraw]
    case .ended(let ending):
      self.ending = ending
      return keepDrafts() + [.quit]
    }
  }

  /// Time has passed: what depends on it is computed anew, at most once a minute.
  public mutating func tell(_ clock: Clock) {
    let minuteBefore = self.clock.minute
    self.clock = clock
    guard clock.minute != minuteBefore else { return }
    let content = content
    open?.refresh(at: clock, under: content)
  }

  private mutating func handle(_ key: Key, at milliseconds: Int) -> [Effect] {
    notice = nil
    guardWindow.noteKey(at: milliseconds)
    if curtain == .drawn {
      curtain = .open
      return [.redraw]
    }
    guard let command = keymap.command(for: key, in: keyContext) else {
      notice = Notice(language(SessionWords.nothingHere, key.name))
      return []
    }
    if overlay != nil { return handleOverlay(command) }
    return handle(command)
  }

  /// Answers a command that came by no key.
  mutating func handle(_ command: Command, at milliseconds: Int) -> [Effect] {
    notice = nil
    guardWindow.noteKey(at: milliseconds)
    return overlay == nil ? handle(command) : handleOverlay(command)
  }

  mutating func handle(_ command: Command) -> [Effect] {
    switch command {
    case .program(let program): return perform(program)
    case .key(let key): return answer { $0.handle(key, on: $1, in: $2) } ?? home(key)
    case .act(.find): return startFinding()
    case .act(let act):
      return answer { $0.perform(act, on: $1, in: $2) } ?? nothing(SessionWords.openACaseFirst)
    }
  }

  /// Asks the pane in front; `nil` when no encounter is open.
  mutating func answer(
    _ ask: (inout Panes, Stage, PaneContext) -> PaneAnswer
  ) -> [Effect]? {
    guard let stage, let context else { return nil }
    return take(ask(&panes, stage, context))
  }

  mutating func take(_ answer: PaneAnswer) -> [Effect] {
    switch answer {
    case .handled: return []
    case .typed(let text):
      typed = text
      return []
    case .events(let events): return record(events)
    case .notice(let notice):
      self.notice = notice
      return []
    case .open(let overlay):
      self.overlay = overlay
      if case .reader = overlay, catalogue.topics.isEmpty { return [.loadReader] }
      return []
    case .program(let program): return perform(program)
    case .ignored: return nothing(SessionWords.notHere)
    }
  }

  mutating func nothing(_ word: SessionWords) -> [Effect] {
    notice = Notice(language(word))
    return []
  }

  private mutating func home(_ key: FieldKey) -> [Effect] {
    switch home.handle(key) {
    case .nothing: return []
    case .program(let program): return perform(program)
    case .open(let summary): return confirm(summary, .chosen)
    case .notBuilt: return nothing(SessionWords.notBuilt)
    }
  }

  /// What the focused thing makes of printable keys.
  var keyContext: KeyContext {
    if let overlay { return overlay.keyContext }
    guard let stage, let context else { return home.keyContext }
    return panes.keyContext(on: stage, in: context)
  }
}
