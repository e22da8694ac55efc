public import Clinical

/// The words of the line that finds.
public enum FindWords: String, Word {
  case nothingToFind, findHint, found, foundNothing

  public static let section = "find"

  public var english: String {
    switch self {
    case .nothingToFind: "There is nothing to look through here."
    case .findHint: "Type what to find, Esc goes back"
    case .found: "{1} of {2}   Down next, Enter stays, Esc back"
    case .foundNothing: "Not here. Use fewer letters, Esc goes back"
    }
  }
}
