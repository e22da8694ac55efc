public import Clinical

/// The words of the Pain step.
public enum PainWords: String, Word {
  case heading, hint, goal, checks, now, notAsked, painWorst, sedationScale, stepThree, stepTwo
  case stepOne, byTheClock, whenNeeded, also, nothingRecorded, used, total, addRow, suggested
  case noDose, continueSame, notKnown, ruledOut, withheld, moreInWhy
  case stepDown, beforeMovement, reviewIn, conflict, gatesOpen, inhibitorStays, replaces, orElse

  public static let section = "pain"

  public var english: String {
    switch self {
    case .heading: "PAIN LADDER"
    case .hint: "a add, x stop, r rotate, d reduce, m own sum, t tables, w why"
    case .goal: "goal {1}"
    case .checks: "CHECKS"
    case .now: "◄ NOW"
    case .notAsked: "?"
    case .painWorst: "Pain: average {1}, worst {2} of 10"
    case .sedationScale:
      "0 asleep, rousable  1 alert  2 slightly drowsy  3 drifts off  4 hard to rouse"
    case .stepThree: "3 strong"
    case .stepTwo: "2 weak, low strong"
    case .stepOne: "1 paracetamol, NSAID"
    case .byTheClock: "BY THE CLOCK"
    case .whenNeeded: "WHEN PAIN BREAKS THROUGH"
    case .also: "ALSO TAKEN"
    case .nothingRecorded: "nothing recorded"
    case .used: "USED  in 24 h: {1}, of them for movement: {2}"
    case .total: "TOTAL  {1} mg oral morphine in 24 hours"
    case .addRow: "a  add a medicine"
    case .suggested: "TO CONSIDER  {1}"
    case .noDose: "NO DOSE  {1}  {2}"
    case .continueSame: "Go on as it is; assess again tomorrow."
    case .notKnown: "Not known: {1}."
    case .ruledOut: "Not offered  {1}  {2}"
    case .withheld:
      "No dose is shown: the drug files are being read, or the content has a defect."
    case .inhibitorStays:
      "It acts for 14 days after it stops: leave it on the list until then."
    case .orElse: "or instead, not with it"
    case .replaces: "REPLACES  {1}: stop it when the new one begins."
    case .conflict: "{1}  {2} {3}"
    case .gatesOpen: "{1}: not known yet and needed: {2}."
    case .stepDown: "STEP DOWN TO"
    case .beforeMovement: "BEFORE MOVEMENT, 30 to 60 minutes ahead"
    case .reviewIn: "Look again after {1} hours."
    case .moreInWhy: "{1} more lines: w shows all of it"
    }
  }
}
