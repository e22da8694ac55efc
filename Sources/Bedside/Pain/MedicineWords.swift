import Analgesia
public import Clinical

/// The words of the sheet on which one medicine is written.
public enum MedicineWords: String, Word {
  case heading, lookAlike, searchLabel, searchHint, fillHint, doubtHint, againHint, tenfold
  case add, parked, noFormulary
  case moveFirst, notATime, reasonMissing, more, unknownName, lettersMissing, timesMore
  case timesLess, missing, changedBeforeStart, reads, takenSoFar

  public static let section = "medicine"

  public var english: String {
    switch self {
    case .heading: "MEDICINE"
    case .searchLabel: "Name"
    case .searchHint: "Type three letters, Down to yours, Enter takes it, Esc back"
    case .fillHint: "Enter next field, arrows choose, Esc back keeps what you typed"
    case .doubtHint: "y yes, record it   n no, back to the dose"
    case .add: "add a medicine"
    case .parked: "Not recorded yet. What you typed waits: a goes on with it."
    case .noFormulary:
      "The drug files cannot be used, so no medicine can be written. Run osteon check."
    case .moveFirst: "Move down to the one you mean first; nothing is chosen for you."
    case .notATime: "Write a day as 2026-02-20, with a time as 2026-02-20 14:05; not in the future."
    case .reasonMissing: "Say why the dose was taken: for pain at rest, for movement, before it."
    case .more: "and {1} more; type on"
    case .unknownName: "{1}: no file knows it; recorded by name, interactions not checked"
    case .lookAlike: "looks like the one above: read both"
    case .lettersMissing: "at least three letters"
    case .againHint: "Type the dose again, Enter; n back to it. Typed: {1}"
    case .tenfold: "Ten times {1}, the lowest usual first dose, or more. Type the dose again, or n"
    case .timesMore: "{1} times the dose on record or more. Type the dose again, or n"
    case .timesLess: "One part in {1} of the dose on record, or less. Is that meant? y or n"
    case .missing: "Still to fill in: {1}."
    case .changedBeforeStart: "The dose changed before the medicine began: check both dates."
    case .reads: "READS"
    case .takenSoFar: "taken in the last 24 hours: {1}"
    }
  }
}

extension MedicineDraft.Fault {
  /// What is wrong and what to do.
  func sentence(in say: Language) -> String {
    switch self {
    case .missing(let fields):
      say(MedicineWords.missing, fields.map { say($0.word).lowercased() }.joined(separator: ", "))
    case .notATime: say(MedicineWords.notATime)
    case .changedBeforeStart: say(MedicineWords.changedBeforeStart)
    case .refused(let refusal): refusal.problem(in: say) + " " + refusal.remedy(in: say)
    }
  }
}
