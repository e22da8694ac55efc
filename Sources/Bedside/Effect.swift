/// What the outside world is asked to do after a key: the runner obeys, a test reads.
public enum Effect: Equatable, Sendable {
  /// Put the session's ``Session/unsaved`` events on the record, durably, in one transaction.
  case record(EncounterKey)
  /// Read one encounter's events and hand them to ``Session/opened(_:events:)``.
  case open(EncounterKey)
  /// Write the plan out and answer with ``Session/printed(to:)``.
  case printPlan(EncounterKey)
  /// Read topics and treatments, which nothing before the reader needs.
  case loadReader
  /// Read the drug files, which nothing before a dose needs.
  case loadDrugs
  /// Read flags, rules and questions; it is done before the next key is handled, because a case
  /// without them can be neither answered nor judged.
  case loadContent
  case useNextTheme
  /// An emergency has come up, and whoever sits here wants to hear it.
  case ring
  case redraw
  case suspend
  case quit
}
