public import Clinical

extension TokuhashiBand: Word {
  public static let section = "tokuhashi"

  public var english: String {
    switch self {
    case .underSixMonths: "0 to 8: predicted under 6 months; conservative or palliative"
    case .sixMonthsOrMore: "9 to 11: predicted 6 months or more; palliative surgery"
    case .twelveMonthsOrMore: "12 to 15: predicted 12 months or more; excision"
    }
  }
}

extension TomitaBand: Word {
  public static let section = "tomita"

  public var english: String {
    switch self {
    case .wideExcision: "2 to 3: wide or marginal excision, long-term control"
    case .marginalExcision: "4 to 5: marginal or intralesional excision, middle-term control"
    case .palliativeSurgery: "6 to 7: palliative surgery, short-term relief"
    case .supportiveCare: "8 to 10: supportive care"
    }
  }
}

extension KatagiriBand: Word {
  public static let section = "katagiri"

  public var english: String {
    switch self {
    case .long: "0 to 3: alive at 1 year 91 of 100, at 2 years 78"
    case .middle: "4 to 6: alive at 1 year 49 of 100"
    case .short: "7 to 10: alive at 6 months 27 of 100, at 1 year 6"
    }
  }
}

/// What is printed beside every score of survival.
public enum SurvivalScoreWord: String, CaseIterable, Word {
  case tokuhashiCaution = "tokuhashi-caution"
  case notThePatient = "not-the-patient"

  public static let section = "survival-score"

  public var english: String {
    switch self {
    case .tokuhashiCaution:
      "About 60 of 100 predictions hold, and most are too short today. "
        + "Never the only reason to withhold decompression."
    case .notThePatient: "A figure for groups, never this patient's own prognosis."
    }
  }
}
