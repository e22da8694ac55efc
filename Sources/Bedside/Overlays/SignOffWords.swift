public import Clinical

/// The words of signing an encounter and of what is added afterwards.
public enum SignOffWords: String, Word {
  case title, addendumTitle, content, contentUnsigned, needs, unknown, nothingFilled, seals
  case addendumSays, name, label, age, reason, keys, addendumKeys, empty, ageIsANumber
  case signed, opened, lane, laneAmending, again, closed

  public static let section = "sign-off"

  public var english: String {
    switch self {
    case .title: "SIGN THE ENCOUNTER"
    case .addendumTitle: "OPEN A SIGNED RECORD: ADDENDUM"
    case .content: "Content {1}, signed off by {2}"
    case .contentUnsigned: "Content {1}, NOT CLINICALLY SIGNED OFF"
    case .needs: "Plan: {1} needs, {2} still open"
    case .unknown: "Not known: {1}"
    case .nothingFilled:
      "Nothing is filled in for you. Read the patient's row aloud with the patient, then type it."
    case .seals: "Signed, the record takes no change. A later change is an addendum with a reason."
    case .addendumSays:
      "The record was signed {1} by {2}. It stays as signed; what you add is signed in its turn."
    case .name: "Your name and role"
    case .label: "Label of the patient"
    case .age: "Age in years"
    case .reason: "Why it is changed"
    case .keys: "Enter next field, Enter on the last signs, Esc back: nothing is signed"
    case .addendumKeys: "Enter next field, Enter on the last opens it, Esc back: nothing is opened"
    case .empty: "Every field is needed."
    case .ageIsANumber: "The age is a whole number of years."
    case .signed: "Signed by {1}. The record takes no change; S opens an addendum."
    case .opened: "Addendum open. Make the change, then sign it with S."
    case .lane: "Signed {1} by {2}. A change is an addendum: S."
    case .laneAmending: "ADDENDUM OPEN, {1}: {2}. Not signed yet: S."
    case .again:
      "Not this patient's label or age. Read the row again; a second miss closes the case."
    case .closed: "Label or age differed twice: nothing was signed. Choose the patient again."
    }
  }
}
