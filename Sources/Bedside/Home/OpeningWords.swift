public import Clinical

/// The words around opening a stored case.
public enum OpeningWords: String, Word {
  case openTitle, lastEntry, emergencyThere, similar, typeLabel, resumeQuestion, wrongLabel
  case openHint, resumeHint, sameLabel, similarLabel

  public static let section = "opening"

  public var english: String {
    switch self {
    case .openTitle: "OPEN THIS CASE?"
    case .lastEntry: "Last entry {1}: {2}"
    case .emergencyThere: "! An emergency is open in this case."
    case .similar: "▲ A similar label is on this terminal:"
    case .typeLabel: "Type the label to open it"
    case .resumeQuestion: "Resume {1}? y or n"
    case .wrongLabel: "That is not the label of this case. Type {1}, or press Esc."
    case .openHint: "Type the label as it stands above, Enter opens, Esc goes back"
    case .resumeHint: "y resumes this case, n or Esc goes back"
    case .sameLabel:
      "{1} is the label of another case here, changed {2}. Give this one another label."
    case .similarLabel: "Take care: {1} is much like {2} on this terminal."
    }
  }
}
