import CNcurses
public import Terminal

/// The real terminal, through ncurses.
///
/// One owner: whoever holds this value holds the screen, and the terminal is restored when the
/// value ends. It must live in a function's local variable, because a global is never ended.
public struct CursesTerminal: ~Copyable, TerminalBackend {
  /// A storm of resizes is answered at most once in so many milliseconds, with the last size.
  public static let resizePause = 50

  private var screen: CursesScreen
  private var decoder = KeyDecoder()
  private var resizeIsPending = false
  private var lastResize = -CursesTerminal.resizePause
  private var found: [TimedInput] = []
  private var bytes = [UInt8](repeating: 0, count: 1_024)
  private var ending: Ending?

  /// Takes the terminal of standard input and output.
  ///
  /// - Parameters:
  ///   - theme: How roles look; it should have no defects.
  ///   - colour: Whether colour is wanted.
  ///   - glyphs: Whether anything but ASCII may be drawn.
  /// - Throws: ``CursesRefusal`` when there is no terminal to draw on; nothing has been changed.
  public init(theme: Theme, colour: ColourChoice, glyphs: GlyphSet) throws(CursesRefusal) {
    switch Int(osteon_open()) {
    case OSTEON_OPENED: break
    case OSTEON_UNKNOWN_TERMINAL: throw .unknownTerminal
    case OSTEON_TOO_SIMPLE: throw .tooSimple
    default: throw .notATerminal
    }
    screen = CursesScreen(theme: theme, palette: CursesPalette(colour), glyphs: glyphs)
  }

  deinit { osteon_close() }

  public var size: Size { screen.size }

  public mutating func show(_ frame: Frame) { screen.show(frame) }
  public mutating func redraw() { screen.redraw() }
  public mutating func ring() { osteon_ring() }
  public mutating func use(_ theme: Theme) { screen.use(theme) }

  public mutating func suspend() {
    osteon_stop()
    comeBack()
  }

  public mutating func nextInputs(until deadline: Int?) -> [TimedInput] {
    while true {
      if !found.isEmpty || ending != nil { return drain() }
      let alarm = earliest(deadline)
      let events = osteon_wait(
        alarm.map { Int64($0) } ?? -1,
        Int32(screen.isWaiting ? OSTEON_WANTS_OUTPUT : OSTEON_NEITHER))
      take(Int(events))
      if found.isEmpty, ending == nil, let deadline, MachineClock.milliseconds >= deadline {
        return []
      }
    }
  }
}

extension CursesTerminal {
  private mutating func take(_ events: Int) {
    if events & OSTEON_SIGNALLED != 0 { takeSignals() }
    if events & OSTEON_READABLE != 0 { takeKeys() }
    if events & OSTEON_WRITABLE != 0 { screen.showWaiting() }
    if events & OSTEON_GONE != 0 { end(.inputClosed) }
    add(decoder.expire(at: MachineClock.milliseconds))
    takeResize()
  }

  /// Reads until nothing waits, so that everything typed ahead is answered by one frame.
  private mutating func takeKeys() {
    for _ in 0..<64 {
      let count = Int(osteon_read(&bytes, Int32(bytes.count)))
      guard count >= 0 else { return end(.inputClosed) }
      add(decoder.feed(bytes.prefix(count), at: MachineClock.milliseconds))
      let mayHaveMore = count == bytes.count
      guard mayHaveMore, Int(osteon_wait(0, Int32(OSTEON_NEITHER))) & OSTEON_READABLE != 0 else {
        return
      }
    }
  }

  private mutating func takeSignals() {
    var signal = osteon_next_signal()
    while signal != 0 {
      if osteon_is_resize(signal) == 1 {
        resizeIsPending = true
      } else if osteon_is_stop(signal) == 1 {
        suspend()
      } else if osteon_is_continue(signal) == 1 {
        osteon_reenter()
        comeBack()
      } else {
        end(.signal(signal))
      }
      signal = osteon_next_signal()
    }
  }

  private mutating func comeBack() {
    resizeIsPending = true
    lastResize = MachineClock.milliseconds - CursesTerminal.resizePause
    takeResize()
    if found.last?.input != .resumed { add([.resumed]) }
  }

  private mutating func takeResize() {
    let now = MachineClock.milliseconds
    guard resizeIsPending, now >= lastResize + CursesTerminal.resizePause else { return }
    resizeIsPending = false
    lastResize = now
    // Smaller and back again within the pause: the terminal has forgotten what it could not show.
    guard let size = screen.resize() else { return screen.redraw() }
    add([.resized(size)])
  }

  /// The first of the caller's deadline and our own: an Esc to be decided, a resize to be told.
  private func earliest(_ deadline: Int?) -> Int? {
    let resize = resizeIsPending ? lastResize + CursesTerminal.resizePause : .max
    let first = min(deadline ?? .max, decoder.deadline ?? .max, resize)
    return first == .max ? nil : first
  }

  private mutating func end(_ ending: Ending) {
    if self.ending == nil { self.ending = ending }
  }

  private mutating func add(_ inputs: [Input]) {
    let now = MachineClock.milliseconds
    found += inputs.map { TimedInput(input: $0, milliseconds: now) }
  }

  private mutating func drain() -> [TimedInput] {
    if let ending {
      found.append(TimedInput(input: .ended(ending), milliseconds: MachineClock.milliseconds))
    }
    defer { found = [] }
    return found
  }
}
