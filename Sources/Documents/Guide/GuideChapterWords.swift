import Clinical

/// The titles of the guide's chapters.
enum GuideChapterWords: String, Word {
  case riskTitle, rotationTitle, toleranceTitle, tablesTitle, kidneyTitle, liverTitle
  case productsTitle, startsTitle, limitsTitle, stepsTitle, casesTitle, refusalsTitle
  case gatesTitle, emergenciesTitle, rulesTitle

  static let section = "guide-chapter"

  var english: String {
    switch self {
    case .riskTitle: "Factors of risk (MME)"
    case .rotationTitle: "Factors of rotation"
    case .toleranceTitle: "Thresholds of tolerance"
    case .tablesTitle: "Published tables"
    case .kidneyTitle: "Kidneys"
    case .liverTitle: "Liver"
    case .productsTitle: "Products, rounding and intervals"
    case .startsTitle: "First doses"
    case .limitsTitle: "Limits in 24 hours"
    case .stepsTitle: "Steps, reductions and rescue doses"
    case .casesTitle: "Whole cases"
    case .refusalsTitle: "Refusals"
    case .gatesTitle: "Gates of the anti-inflammatories"
    case .emergenciesTitle: "Red flags and emergencies"
    case .rulesTitle: "Rules"
    }
  }
}
