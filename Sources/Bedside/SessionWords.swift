public import Clinical

/// The words of the message line.
public enum SessionWords: String, Word {
  case nothingHere, notHere, openACaseFirst, noMoreSteps, atTheTop, nothingToUndo, nothingToRedo
  case undone, redone, noCaseToResume, storeNotReady, notBuilt, contentDefective, pressAgain
  case noReason, pasteRefused, notSaved, resumed, printed, leaveEmergency, leaveUnsaved
  case notPrinted, leaveNotEntered, notEntered,
    staysDraft, answerYesOrNo, takenOut
  case enteredFirst, keptFirst, saving, saved, unsaved, ready, contentLoading

  public static let section = "session"

  public var english: String {
    switch self {
    case .nothingHere: "{1} does nothing here. ? lists the keys"
    case .notHere: "That does nothing here. ? lists the keys"
    case .openACaseFirst: "Open a case first: n for a new one, Enter for one on the list."
    case .noMoreSteps: "There is no step further that way."
    case .atTheTop: "This is the top level. q or F10 leaves, F2 lists every command."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .undone: "Taken back: {1}. U brings it back."
    case .redone: "Brought back: {1}."
    case .noCaseToResume: "There is no case to resume. n starts a new one."
    case .storeNotReady: "The archive is not open yet; try again in a moment."
    case .notBuilt: "Not built yet. It comes with a later version."
    case .contentDefective:
      "Content has a defect, so nothing is dosed or printed. Run osteon check."
    case .pressAgain: "Wait a moment, then press the key once more."
    case .noReason: "Nothing here needs a reason."
    case .pasteRefused: "Pasting is only for text fields. Type the answer."
    case .notSaved: "NOT SAVED: {1} Your answers are kept here and tried again."
    case .resumed: "Resumed {1}. Last entry {2}: {3}."
    case .notPrinted: "NOT PRINTED: {1} Nothing was written and nothing recorded."
    case .printed: "Plan written to {1}"
    case .leaveEmergency:
      "An emergency is open. It stays on the record. Leave all the same? y or n"
    case .leaveNotEntered: "Not entered, and lost on leaving: {1}. Leave all the same? y or n"
    case .notEntered: "{1} {2} is not entered. Finish it or clear it with Ctrl-U first."
    case .staysDraft: "{1} {2} is not entered yet. It waits there as it was typed."
    case .answerYesOrNo: "Answer with y or n."
    case .takenOut: "{1}. u brings it back."
    case .leaveUnsaved: "Some answers are not saved. Leave and lose them? y or n"
    case .keptFirst: "{1} {2} is kept as a draft, not as an answer. Once more to leave."
    case .enteredFirst: "What you had typed is entered now. Press the key once more to leave."
    case .saving: "saving"
    case .saved: "saved {1}"
    case .unsaved: "NOT SAVED"
    case .ready: "Ready."
    case .contentLoading: "reading content"
    }
  }
}
