import Clinical

/// What is wrong with something handed to a command, and what is accepted.
enum InputWords: String, Word {
  case unreadable, notUTF8, missing, choice, quantity, whole, factor, unknownField, notOneLine
  case clearance, creatinine
  case boneNeedsClearance = "bone-needs-clearance"
  case calciumNeedsCreatinine = "calcium-needs-creatinine"

  static let section = "input"

  var english: String {
    switch self {
    case .unreadable: "The file cannot be read."
    case .notUTF8: "The file is not text in UTF-8."
    case .missing: "The value is missing."
    case .choice: "\"{1}\" is not known here. Accepted: {2}."
    case .quantity: "\"{1}\" is not taken. Write a plain number and its unit: {2}."
    case .whole: "\"{1}\" is not taken. Write a whole number from {2} to {3}, without a unit."
    case .factor: "The factor 0.022 belongs to calcium in mmol/L. Leave it out."
    case .unknownField: "The field is not known here. Accepted: {1}."
    case .clearance: "\"{1}\" is not taken. Write a plain number from 1 to 250, without a unit."
    case .creatinine: "\"{1}\" is not plausible. 20 to 2000 micromol/L, or 0.2 to 23 mg/dL."
    case .boneNeedsClearance: "For bone metastases the dose goes by --crcl. Leave it out."
    case .calciumNeedsCreatinine: "For hypercalcaemia the dose goes by --creatinine. Leave it out."
    case .notOneLine: "A line holds one JSON object of texts and numbers."
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
