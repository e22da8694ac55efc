public import Clinical

/// Why events were not stored; nothing of them is on the disk, and the same call may be repeated.
public enum CommitRefusal: Refusal {
  /// The store is read-only.
  case readOnly(StoreFinding)
  case diskFull
  /// The disk reported an error while writing or syncing; `code` is SQLite's number for it.
  case disk(code: Int)
  /// The file or its disk turned read-only after it was opened.
  case writeProtected
  /// Another program held the store for longer than two seconds.
  case busy
  /// The store has grown or changed under this process.
  case movedOn(expected: Int, found: Int)
  /// The encounter has more or fewer events than the caller has seen.
  case encounterMovedOn(expected: Int, found: Int)
  case other(code: Int)
}
