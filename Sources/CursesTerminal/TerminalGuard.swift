import CNcurses

/// What protects the terminal and the patient's data whatever becomes of the program.
public enum TerminalGuard {
  public enum Standing: Sendable {
    /// A parent process watches over this one and will restore the terminal.
    case supervised
    /// No terminal, so nothing to restore; hardened all the same.
    case unsupervised
    /// The program file is setuid or setgid: refuse to run.
    case borrowedRights
  }

  /// Says what guards this process, and guards it against its own crashes.
  ///
  /// The process was hardened, and on a terminal put under a supervisor, before `main`: it forks,
  /// and what was opened before would be open twice. Files are private, there are no core dumps,
  /// and from here on a crash restores the terminal, says `farewell` and ends by its own signal.
  ///
  /// Must be the first thing `main` does.
  ///
  /// - Parameter farewell: What the person reads after a crash, with its line break.
  /// - Returns: Where this process stands; the parent never comes here.
  public static func begin(farewell: String) -> Standing {
    switch Int(osteon_begin(farewell)) {
    case OSTEON_SUPERVISED: return .supervised
    case OSTEON_BORROWED_RIGHTS: return .borrowedRights
    default: return .unsupervised
    }
  }
}
