import Clinical

/// The words beside a form.
enum SideWords: String, Word {
  case hints, more, unknown, neverNo

  static let section = "side"

  var english: String {
    switch self {
    case .hints: "WHAT THESE ANSWERS CALL FOR"
    case .more: "and {1} more, on the plan"
    case .unknown: "STILL UNKNOWN ({1})"
    case .neverNo: "Unknown is kept as ? and is never read as no."
    }
  }
}
