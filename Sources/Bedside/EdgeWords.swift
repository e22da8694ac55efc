public import Clinical

/// The words of the title, the key bar, the blank screen and the small window.
public enum EdgeWords: String, Word {
  case redFlagTitle, blank, anyKey, unresolved, tooSmall, makeBigger, kept
  case help, commands, find, edit, why, pane, flags, undo, print, quit
  case commandsInFull, nextPane, redFlags, barEnd
  case unknownSign, allergiesNone, clearance, years, male, female, notSigned, doseWithheld,
    contentDefect, everyCommand

  public static let section = "edge"

  public var english: String {
    switch self {
    case .redFlagTitle: "!! RED FLAG !!"
    case .blank: "Screen cleared. Work kept safe."
    case .anyKey: "Any key returns."
    case .unresolved: "! An unresolved emergency stands in the open case."
    case .tooSmall: "This window is {1} x {2}. OSTEON needs 80 x 24."
    case .makeBigger: "Make it bigger, or press q to quit. Your work is kept."
    case .kept: "Nothing was lost."
    case .help: "Help"
    case .commands: "Cmds"
    case .find: "Find"
    case .edit: "Edit"
    case .why: "Why"
    case .pane: "Pane"
    case .flags: "Flags"
    case .undo: "Undo"
    case .print: "Print"
    case .quit: "Quit"
    case .commandsInFull: "Commands"
    case .nextPane: "Next pane"
    case .redFlags: "Red flags"
    case .barEnd: ": go   ? keys"
    case .unknownSign: "?"
    case .allergiesNone: "none known"
    case .clearance: "CrCl {1} mL per min"
    case .years: "y"
    case .male: "M"
    case .female: "F"
    case .doseWithheld: "[a dose is withheld: the content has a defect]"
    case .everyCommand: "F2 lists every command"
    case .contentDefect: "CONTENT DEFECT: no dosing"
    case .notSigned: "not clinically signed off"
    }
  }
}
