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

  /// Hardens the process and, on a terminal, puts it under a supervisor.
  ///
  /// Must be the first thing a program does: it forks, and what was opened before would be open
  /// twice. Files are private from here on, there are no core dumps, and a crash restores the
  /// terminal, says `farewell` and ends by its own signal.
  ///
  /// - Parameter farewell: What the person reads after a crash, with its line break.
  /// - Returns: Where this process stands; the parent never returns.
  public static func begin(farewell: String) -> Standing {
    osteon_set_farewell(farewell)
    switch Int(osteon_supervise()) {
    case OSTEON_SUPERVISED: return .supervised
    case OSTEON_BORROWED_RIGHTS: return .borrowedRights
    default: return .unsupervised
    }
  }
}
