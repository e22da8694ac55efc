/// Whether the screen shows the session or nothing of it.
public enum Curtain: Equatable, Sendable {
  case open
  /// Any key opens it and does nothing else.
  case drawn
}
