import Clinical

/// The words of the factors, thresholds and bands.
enum GuideFactorWords: String, Word {
  case from, to, noTo, publishedFrom, lower, greater, in24Hours, tolerant, notTolerant
  case togetherName, togetherFigure, daysName, daysFigure, daysNote, daysCheck, bandsName
  case inBand, lowerName, lowerFigure, lowerCheck, acuteName, acuteCheck, kidneyName
  case kidneyCheck, liverName, liverCheck, mostCautiousTo, answersRotation

  static let section = "guide-factor"

  var english: String {
    switch self {
    case .from: "from {1}"
    case .to: "to {1}"
    case .noTo: "No factor leads into it: a first patch has its table, anything else is refused."
    case .publishedFrom: "Published factors out of it: {1} to {2}."
    case .lower: "{1}; the lower of {2} and this: {3}"
    case .greater: "{1}; the greater of {2} and this: {3}"
    case .in24Hours: "{1} in 24 hours"
    case .tolerant: "tolerant"
    case .notTolerant: "not tolerant"
    case .togetherName: "several opioids together"
    case .togetherFigure: "shares add up"
    case .daysName: "days at the dose"
    case .daysFigure: "{1} days"
    case .daysNote: "Morphine 60 mg a day, begun six days ago."
    case .daysCheck: "{1} days are fewer than {2}: share"
    case .bandsName: "limits of the bands, mL/min"
    case .inBand: "{1} mL/min lies in {2}"
    case .lowerName: "which kidney figure decides"
    case .lowerFigure: "the lower"
    case .lowerCheck: "clearance {1}, filtration {2}: {3} decides"
    case .acuteName: "acute kidney injury or dialysis"
    case .acuteCheck: "clearance {1}, acute kidney injury: counts as {2}"
    case .kidneyName: "{1}, {2} mL/min"
    case .kidneyCheck: "{1} mL/min lies in {2}: {3}"
    case .liverName: "{1}, Child-Pugh {2}"
    case .liverCheck: "{1} with class {2}: {3}"
    case .mostCautiousTo: "Most cautious published factor into it: {1}."
    case .answersRotation: "{1} answers a change from {2} mg of {3} a day: {4}."
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}
