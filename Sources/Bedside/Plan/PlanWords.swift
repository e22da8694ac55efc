import CarePathway
public import Clinical

/// The words of the plan.
public enum PlanWords: String, Word {
  case goal, notAsked, need, action, who, by, state, open, met, unmetState, declined, hint
  case reasonHint, declinedBecause, unmet, more, rowIsComputed, rules, front, dose, overrides

  public static let section = "plan"

  public var english: String {
    switch self {
    case .goal: "GOAL in the patient's words: {1}"
    case .notAsked: "not asked yet"
    case .need: "NEED"
    case .action: "ACTION"
    case .who: "WHO"
    case .by: "BY"
    case .state: "STATE"
    case .open, .unmetState: "open"
    case .met: "met"
    case .declined: "declined"
    case .hint: "Space marks met, n open again, x declined, w why, p prints"
    case .reasonHint: "Write why it is declined, Enter keeps it, an arrow leaves"
    case .declinedBecause: "Declined because:"
    case .unmet: "Needs open: {1}   Emergencies open: {2}   Not known: {3}"
    case .rowIsComputed: "A row follows from the answers. Space met, n open, x declined and why."
    case .rules: "RULE"
    case .dose: "DOSE {1}: {2}"
    case .overrides: "   Overrides: {1}"
    case .front: "THE ROW IN FRONT"
    case .more: "{1} more rows below"
    }
  }

  static func word(for state: NeedState?) -> PlanWords {
    switch state {
    case .none: .open
    case .met: .met
    case .unmet: .unmetState
    case .declined: .declined
    }
  }
}
