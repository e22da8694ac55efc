public import Terminal

/// The loop: draw, wait for keys, change the state, draw, then carry out the effects.
///
/// A key is answered before the disk is asked, but for the content of the first case. All waiting keys are handled before one frame is
/// drawn. Nothing wakes the program but a key, a signal, and the timer that blanks an idle screen.
public func run<Backend: TerminalBackend & ~Copyable>(
  _ session: inout Session, on terminal: inout Backend, outside: inout some Outside
) {
  var size = terminal.size
  var screen = Screen()
  terminal.show(screen.frame(of: session, size: size))
  outside.prepare(&session)
  var shown = screen.frame(of: session, size: size)
  terminal.show(shown)
  while true {
    let deadline = session.curtain == .drawn ? nil : outside.milliseconds + session.blankAfter
    let inputs = terminal.nextInputs(until: deadline)
    var effects: [Effect] = []
    if inputs.isEmpty { session.blank() }
    for input in inputs {
      if case .resized(let newSize) = input.input { size = newSize }
      for effect in session.handle(input, clock: outside.clock) {
        if effect == .loadContent {
          outside.carryOut(effect, &session)
        } else {
          effects.append(effect)
        }
      }
    }
    shown = screen.frame(of: session, size: size)
    terminal.show(shown)
    for effect in effects {
      if effect == .quit { return outside.finish(&session) }
      carryOut(effect, &session, on: &terminal, outside: &outside)
      let after = screen.frame(of: session, size: size)
      if after != shown { terminal.show(after) }
      shown = after
    }
  }
}

private func carryOut<Backend: TerminalBackend & ~Copyable>(
  _ effect: Effect, _ session: inout Session, on terminal: inout Backend,
  outside: inout some Outside
) {
  switch effect {
  case .suspend: terminal.suspend()
  case .useNextTheme:
    if let theme = outside.nextTheme(&session) { terminal.use(theme) }
  case .redraw: terminal.redraw()
  case .ring: terminal.ring()
  case .record, .open, .printPlan, .loadReader, .loadContent, .loadDrugs:
    outside.carryOut(effect, &session)
  case .quit: break
  }
}
