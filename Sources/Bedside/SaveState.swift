public import Clinical

/// Whether what was entered is on the disk; "saved" is only ever said after the commit.
public enum SaveState: Equatable, Sendable {
  case nothingToSave
  case saving
  case saved(at: Moment)
  /// The answer is kept in memory and tried again with the next one.
  case failed(problem: String)
}
