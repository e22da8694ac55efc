public import Clinical

/// The words around the published tables.
public enum SpreadSheetWords: String, Word {
  case heading, hint, column, range, ours, none, forTheEye

  public static let section = "spread-sheet"

  public var english: String {
    switch self {
    case .heading: "WHAT THE PUBLISHED TABLES SAY"
    case .hint: "Arrows choose the opioid, Enter takes it, w the sources, Esc back"
    case .column: "  TABLE                                          mg in 24 h    checked"
    case .range: "FROM {1} TO {2} mg in 24 hours, before any reduction"
    case .ours: "OURS, after reduction and rounding: {1}"
    case .none: "No table is shown while no dose can be worked out."
    case .forTheEye:
      "No dose follows from these: they leave out incomplete cross-tolerance, kidneys and age."
    }
  }
}
