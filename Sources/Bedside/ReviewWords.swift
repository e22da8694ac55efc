public import Clinical

/// The words about content that should have been read again.
public enum ReviewWords: String, Word {
  case due, expired, whatToDo, mark

  public static let section = "review"

  public var english: String {
    switch self {
    case .due: "Content {1}: review due {2}. No dose after {3}."
    case .expired: "CONTENT EXPIRED: {1}, review due {2}. No dose."
    case .whatToDo: "Dose by local guidance. Ask the pharmacist to install reviewed content."
    case .mark: "CONTENT EXPIRED: no dosing"
    }
  }
}
