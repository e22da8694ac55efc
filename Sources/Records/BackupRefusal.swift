public import Clinical

/// Why there is no backup; the store itself is as it was.
public enum BackupRefusal: Refusal {
  /// There is a file of that name already.
  case exists(path: String)
  /// The place refused the file; `cause` is the system's name for why.
  case unreachable(path: String, cause: String)
  case notWritten(CommitRefusal)
  /// The copy was made, read back and found wanting.
  case notProved(StoreFinding)
}
