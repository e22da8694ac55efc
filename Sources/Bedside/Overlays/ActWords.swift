public import Clinical

/// The names of the acts of a screen; synonyms stand in the title so that the search finds them.
public enum ActWords: String, Word {
  case decline, add, edit, otherVoice, rotate, taper, ownDose, table, cards, find

  public static let section = "act"

  public var english: String {
    switch self {
    case .decline: "Decline, set aside, with a reason"
    case .add: "Add a row"
    case .edit: "Edit the focused thing"
    case .otherVoice: "Other voice, or vertebra picker"
    case .rotate: "Rotate: change to another opioid"
    case .taper: "Taper: reduce the dose"
    case .ownDose: "Own dose: your figure first, then ours"
    case .table: "Tables: what the published conversions say"
    case .cards: "Protocols: rapid titration, last days, taper"
    case .find: "Find here"
    }
  }
}

extension PaneAct {
  var word: ActWords {
    switch self {
    case .decline: .decline
    case .add: .add
    case .edit: .edit
    case .otherVoice: .otherVoice
    case .rotate: .rotate
    case .taper: .taper
    case .ownDose: .ownDose
    case .table: .table
    case .cards: .cards
    case .find: .find
    }
  }
}
