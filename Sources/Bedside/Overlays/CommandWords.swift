public import Clinical

/// The names of the commands; synonyms stand in the title so that the search finds them.
public enum CommandWords: String, Word {
  case title, count, foot, empty
  case everywhere, thisScreen, homeScreen, steps, goTo
  case why, redFlags, undo, redo, nextStep, previousStep, nextPane, printPlan, sign, readField
  case newCase, resume, home, nextTheme, redraw, lock, suspend, learning, quit

  public static let section = "command"

  public var english: String {
    switch self {
    case .title: "COMMANDS"
    case .count: "{1} of {2}"
    case .foot: "Type to search, arrows choose, Enter runs, Esc closes"
    case .empty: "Nothing matches. Use fewer words."
    case .thisScreen: "this screen"
    case .homeScreen: "home"
    case .everywhere, .steps: rawValue
    case .goTo: "Go to {1}"
    case .why: "Why: reason, source, formula"
    case .redFlags: "Red flags, open emergencies"
    case .undo: "Undo the last entry"
    case .redo: "Redo, bring back"
    case .nextStep: "Next step"
    case .previousStep: "Previous step"
    case .nextPane: "Next pane on this screen"
    case .printPlan: "Print the plan, export"
    case .sign: "Sign off the encounter, or open an addendum"
    case .readField: "Read the focused field"
    case .newCase: "New clinic case, new patient"
    case .resume: "Resume the last case"
    case .home: "Home, list of cases, close this case"
    case .nextTheme: "Next theme, colours"
    case .redraw: "Redraw the screen"
    case .lock: "Lock, blank the screen"
    case .suspend: "Suspend to the shell"
    case .learning: "Education reader"
    case .quit: "Quit, exit, leave Osteon"
    }
  }
}
