public import Clinical

/// The words around a dose that is accepted, set aside, or checked.
public enum DecisionWords: String, Word {
  case use, name, second, useIt, agree, because, words, record, workItOut, takenNow
  case acceptHeading, declineHeading, checkHeading, acceptHint, declineHint, checkHint
  case accepted, stale, carriedOut, uncheckedDose, checkedBy, reviewBy, declined, ownFigure,
    staleShort, uncheckedShort, doseHint
  case acceptedAbove

  public static let section = "decision"

  public var english: String {
    switch self {
    case .use: "Use"
    case .name: "Your name"
    case .second: "Second person's name"
    case .useIt: "Use this dose?"
    case .agree: "Worked out, agreed?"
    case .because: "Because"
    case .words: "In a few words"
    case .record: "record that it is not used"
    case .workItOut:
      "Work it out apart from the first person, then say y only if you come to this dose."
    case .takenNow: "TAKEN NOW"
    case .acceptHeading: "USE THIS DOSE"
    case .declineHeading: "NOT THIS DOSE"
    case .checkHeading: "SECOND CHECK"
    case .acceptHint: "Name, then y uses it, n does not; w the sum, Esc back"
    case .declineHint: "Arrows choose a reason, words if you like, name; Esc back"
    case .checkHint: "Second name, then y agrees, n does not; w the sum, Esc back"
    case .accepted: "ACCEPTED {1} by {2}"
    case .stale:
      "STALE: the record has changed since. Accept what is offered now, or x and why."
    case .carriedOut: "It is what is taken now."
    case .uncheckedDose: "SECOND CHECK needed before the plan prints: Enter."
    case .doseHint:
      "Enter use or check, x not now, m own sum, r rotate, w why"
    case .acceptedAbove: "✓ accepted, as it stands above"
    case .staleShort: "STALE, the record has changed"
    case .uncheckedShort: "SECOND CHECK needed"
    case .checkedBy: "checked {1} by {2}"
    case .reviewBy: "Review by {1}."
    case .declined: "{1} not used: {2}, {3}"
    case .ownFigure: "{1} own figure: {2}, {3} in 24 hours"
    }
  }
}

extension DoseDecisionSheet.Kind {
  var heading: DecisionWords {
    switch self {
    case .accept: .acceptHeading
    case .decline: .declineHeading
    case .check: .checkHeading
    }
  }

  var hint: DecisionWords {
    switch self {
    case .accept: .acceptHint
    case .decline: .declineHint
    case .check: .checkHint
    }
  }
}
