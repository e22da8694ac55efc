import Terminal

/// The time of a ward: that of the key last typed.
final class WardTime {
  var milliseconds = 0
}

/// The headless terminal, moving the time of its ward with each input it hands over.
struct WardTerminal: TerminalBackend {
  private(set) var inner: HeadlessTerminal
  let time: WardTime

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
