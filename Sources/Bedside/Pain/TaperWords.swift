public import Clinical

/// The words around a taper.
public enum TaperWords: String, Word {
  case heading, hint, by, chooseFirst

  public static let section = "taper"

  public var english: String {
    switch self {
    case .heading: "REDUCING THE DOSE"
    case .hint: "Per cent, Enter; Down to the dose; i how fast, w sum, Esc back"
    case .by: "By"
    case .chooseFirst:
      "Type by how much. The size follows the reason and the time taken: never abruptly."
    }
  }
}
