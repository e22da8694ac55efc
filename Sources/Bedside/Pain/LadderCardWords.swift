public import Clinical

/// The words around the protocols beside the ladder.
public enum LadderCardWords: String, Word {
  case heading, withheld

  public static let section = "ladder-card"

  public var english: String {
    switch self {
    case .heading: "PROTOCOLS, shown only: nothing here is worked out for this patient"
    case .withheld: "No protocol is shown while no dose may be: an adult, and sound drug files."
    }
  }
}
