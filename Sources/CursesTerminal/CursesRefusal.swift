/// Why the full-screen program cannot run here; the linear mode can.
public enum CursesRefusal: Error, Equatable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// The value of TERM names no terminal this machine knows.
  case unknownTerminal
  /// The terminal cannot move its cursor.
  case tooSimple
}
