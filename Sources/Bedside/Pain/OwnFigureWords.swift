import Analgesia
public import Clinical

/// The words of the sheet on which a person's own figure is asked first.
public enum OwnFigureWords: String, Word {
  case heading, hint, what, first, raise, change, dose, times, compare, incomplete, oursLater
  case yours, ours, sum, same, close, above, below, rejected, noneOffered, yourSum, ourSum, noFigure

  public static let section = "own-figure"

  public var english: String {
    switch self {
    case .heading: "YOUR FIGURE FIRST"
    case .hint: "Your own sum first; Enter goes on and compares; Esc back"
    case .what: "For"
    case .first: "{1}, first opioid"
    case .raise: "{1}, raise"
    case .change: "{1}, change to"
    case .dose: "Each dose"
    case .times: "Times in 24 h"
    case .compare: "compare with ours"
    case .incomplete: "Choose what it is for, then each dose and how often."
    case .oursLater: "Ours is shown once yours is recorded."
    case .yours: "YOURS: {1}, {2} times = {3} in 24 hours"
    case .ours: "OURS: {1} in 24 hours"
    case .sum: "{1} \u{D7} {2} = {3} in 24 hours"
    case .same: "The same."
    case .close: "{1}% apart: within 10%, they agree."
    case .above: "Yours is {1}% above ours: more than 10% apart. Read both sums."
    case .below: "Yours is {1}% below ours: more than 10% apart. Read both sums."
    case .rejected:
      "REJECTED: yours is {1} times ours. Find the error before anything is given."
    case .noneOffered: "We offer no dose here, so yours stands beside nothing."
    case .noFigure: "We offer another drug, so there is nothing to compare with."
    case .yourSum: "YOUR SUM"
    case .ourSum: "OUR SUM"
    }
  }
}
