public import Clinical

/// The words of the home screen.
public enum HomeWords: String, Word {
  case mode, noPatient, start, cases, newCase, resume, resumeLast, reader, practice, calculators
  case glossary, settings, columns, noCases, flagLegend, keptHere, today, later, disclaimer, keys
  case contentSound, contentSigned, contentLoading, contentDefective, emergencies

  public static let section = "home"

  public var english: String {
    switch self {
    case .mode: "clinic mode"
    case .noPatient: "No patient open."
    case .start: "START"
    case .cases: "OPEN CASES (this terminal only)"
    case .newCase: "n  New clinic case"
    case .resume: "r  Resume last"
    case .resumeLast: "r  Resume {1}, {2}"
    case .reader: "e  Education reader"
    case .practice: "p  Practice cases"
    case .calculators: "c  Calculators"
    case .glossary: "g  Glossary"
    case .settings: "s  Settings"
    case .columns: "  label        who     step        changed"
    case .noCases: "No case on this terminal yet."
    case .flagLegend: "! = emergency open   ~ = similar label"
    case .emergencies: "EMERGENCIES OPEN: {1}"
    case .keptHere: "Kept on this terminal only."
    case .today: " WHAT IT IS FOR "
    case .later: "The dim lines are not built yet."
    case .disclaimer:
      "Aid to thinking, not a prescriber. Adults 18 and over. Check every dose."
    case .keys: "Arrows or j k move, Enter opens, letter jumps, F2 lists every command"
    case .contentSound: "Set {1}: not clinically signed off, content {2}"
    case .contentSigned: "Set {1}: signed by {3}, content {2}"
    case .contentLoading: "Reading the content."
    case .contentDefective: "CONTENT HAS A DEFECT: no dosing. {1}"
    }
  }
}
