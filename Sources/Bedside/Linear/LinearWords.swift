public import Clinical

/// The words of the linear mode.
public enum LinearWords: String, Word {
  case begin, here, atHome, changed, focus, help, noSuchChoice

  public static let section = "linear"

  public var english: String {
    switch self {
    case .begin: "Osteon linear. Type help for the words it knows. An empty line repeats."
    case .here: "{1}. Step {2} of 8, {3}."
    case .atHome: "Home. No case is open."
    case .changed: "Changed:"
    case .focus: "Here: {1}"
    case .help:
      "next, back: next or previous row. next step, previous step. yes, no, ?: answer. mark: tick. "
        + "why: reason and sources. list: everything here. flags: emergencies. undo, redo. "
        + "find WORD. add, edit, decline. close: back. print, home, new, resume, quit. "
        + "Anything else is the answer itself: a figure, a text, or one of the choices."
    case .noSuchChoice: "That is not one of: {1}."
    }
  }
}
