import Terminal

/// The headless terminal, moving the clock of the replay with each input it hands over.
struct ReplayTerminal: TerminalBackend {
  private(set) var inner: HeadlessTerminal
  private let time: ReplayTime

  init(_ inner: HeadlessTerminal, time: ReplayTime) {
    self.inner = inner
    self.time = time
  }

  var size: Size { inner.size }

  mutating func show(_ frame: Frame) { inner.show(frame) }

  mutating func nextInputs(until deadline: Int?) -> [TimedInput] {
    let inputs = inner.nextInputs(until: deadline)
    time.milliseconds = inputs.last?.milliseconds ?? deadline ?? time.milliseconds
    return inputs
  }

  mutating func suspend() { inner.suspend() }
  mutating func redraw() { inner.redraw() }
  mutating func use(_ theme: Theme) { inner.use(theme) }
}
