public import CarePathway

/// What a pane makes of a key: an event for the record, a word for the message line, or nothing.
public enum PaneAnswer: Equatable, Sendable {
  case handled
  /// The text in the box that has the focus is now this one; nothing else on the screen changed.
  case typed(String)
  case events([EncounterEvent])
  case notice(Notice)
  case open(Overlay)
  case program(ProgramCommand)
  /// The key means nothing here; the session says so.
  case ignored
}
