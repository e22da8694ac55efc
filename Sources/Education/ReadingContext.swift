public import Clinical

/// Where in the encounter the reader is opened from.
public enum ReadingContext: Hashable, Sendable {
  case finding(FindingID)
  /// A plan need as the vocabulary spells it: `cord-and-nerves`.
  case need(String)
  /// A treatment group or option as the vocabulary spells it: `radiation`, `denosumab`.
  case treatment(String)
}
