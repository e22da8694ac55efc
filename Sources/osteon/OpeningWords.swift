import Clinical

/// What is said when the terminal program cannot open.
enum OpeningWords: String, Word {
  case noTerminal, farewell, borrowedRights

  static let section = "opening"

  var english: String {
    switch self {
    case .noTerminal:
      "This terminal cannot show Osteon. Nothing is lost. Start it in a terminal window, "
        + "or set TERM to what yours is (xterm-256color, linux, vt100)."
    case .farewell:
      "Osteon stopped by a fault of its own. What was shown as saved is saved. Start it again."
    case .borrowedRights:
      "Osteon refuses to run setuid or setgid. Nothing is lost. Remove that permission."
    }
  }
}
