/// The terminal as the program sees it: a place to show frames and a source of inputs.
///
/// Two values conform: the real terminal and ``HeadlessTerminal``, its twin in tests and replays.
public protocol TerminalBackend: ~Copyable {
  var size: Size { get }

  mutating func show(_ frame: Frame)

  /// Waits for input or the deadline.
  ///
  /// - Parameter deadline: Milliseconds on the clock of ``TimedInput``; `nil` waits for ever.
  /// - Returns: All that is waiting, in order; empty once the deadline has passed.
  mutating func nextInputs(until deadline: Int?) -> [TimedInput]

  /// Gives the terminal back, stops the program as Ctrl-Z does, and takes it again afterwards.
  mutating func suspend()

  /// Draws the last frame again, whole, over whatever another program left on the screen.
  mutating func redraw()

  mutating func use(_ theme: Theme)

  /// Sounds the terminal's bell once.
  mutating func ring()
}

extension TerminalBackend where Self: ~Copyable {
  public mutating func ring() {}
}
