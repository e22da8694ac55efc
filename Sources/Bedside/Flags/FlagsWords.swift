public import Clinical

/// The words of the red-flag step.
public enum FlagsWords: String, Word {
  case count, listHint, partsHint, reasonHint, because, leftOpen, noContent

  public static let section = "flags"

  public var english: String {
    switch self {
    case .count: "RED FLAGS  {1} of {2} answered"
    case .listHint: "y n ? answer, right arrow opens the parts, x leave open with a reason, ] next"
    case .partsHint: "y n ? answer the parts, left arrow or Enter back to the list"
    case .reasonHint: "Write why it stays open, Enter keeps it, up or down arrow leaves"
    case .because: "LEFT OPEN BECAUSE"
    case .leftOpen: "Left open: {1}"
    case .noContent: "The questions could not be read. Run osteon check."
    }
  }
}
