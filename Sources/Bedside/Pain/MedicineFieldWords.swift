public import Clinical

/// The names of what is asked of one medicine.
public enum MedicineFieldWords: String, Word {
  case product, use, dose, paracetamol, rate, patches, times, since, changed, action, takenAt
  case reason, effect, record, take, remove, byTheClock, whenNeeded, background, incident
  case preEmptive, procedural, dateForm, timeForm, effectForm

  public static let section = "medicine-field"

  public var english: String {
    switch self {
    case .product: "Product"
    case .use: "Taken"
    case .dose: "Each dose"
    case .paracetamol: "Paracetamol in it"
    case .rate: "Each patch"
    case .patches: "How many on"
    case .times: "Times in 24 h"
    case .since: "Taken since"
    case .changed: "Dose changed"
    case .action: ""
    case .takenAt: "A dose taken at"
    case .reason: "taken for"
    case .effect: "pain fell by"
    case .record: "record this medicine"
    case .take: "record this dose"
    case .remove: "entered in error: take it off the record"
    case .byTheClock: "by the clock"
    case .whenNeeded: "when needed"
    case .background: "pain at rest"
    case .incident: "pain on movement"
    case .preEmptive: "before movement"
    case .procedural: "a procedure"
    case .dateForm: "2026-02-20, unknown stays empty"
    case .timeForm: "14:05, empty means now"
    case .effectForm: "of 10"
    }
  }
}
