public import Clinical

/// The words of the red-flag step.
public enum FlagsWords: String, Word {
  case count, listHint, partsHint, reasonHint, because, leftOpen, noContent

  public static let section = "flags"

  public var english: String {
    switch self {
    case .count: "RED FLAGS  {1} of {2} answered"
    case .listHint: "y n ? answer, right arrow parts, x leave open, Enter next, ] step"
    case .partsHint: "y n ? answer the parts, left arrow or Enter goes back"
    case .reasonHint: "Write why it stays open, Enter keeps it, an arrow leaves"
    case .because: "LEFT OPEN BECAUSE"
    case .leftOpen: "Left open: {1}"
    case .noContent: "The questions could not be read. Run osteon check."
    }
  }
}
