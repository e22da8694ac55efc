import Clinical

/// What the opioid commands say of their input and their output.
enum OpioidCommandWords: String, Word {
  case takenLine = "taken-line"
  case target, condition, creatinine, teaching, concentration, volume, reduction
  case notInTable = "not-in-table"
  case noUse = "no-use"

  static let section = "opioid-command"

  var english: String {
    switch self {
    case .takenLine:
      "\"{1}\" is not taken. Write drug, route, form, dose, xN and days: morphine oral mr 30mg x2 7d."
    case .target: "\"{1}\" is not taken. Write drug, route and form: oxycodone oral mr."
    case .condition: "\"{1}\" is no level. Accepted: none, A, B, C."
    case .creatinine: "With --creatinine write --age, --sex and --weight too."
    case .teaching: "TEACHING SUM: what was not given counts as normal. Not for a patient."
    case .concentration: "\"{1}\" is not taken. Write 10mg/5mL."
    case .volume: "{1} of {2} is {3}."
    case .reduction: "--reduce is 25 to 75, or 0 for the same drug by another route."
    case .noUse: "\"{1}\" has no dose beside the ladder here."
    case .notInTable: "This table has no row for one of these opioids."
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
