extension CalculatorRefusal {
  public var code: String {
    switch self {
    case .outOfScope: "OUT-OF-SCOPE"
    case .sexNotAssessed, .missing, .implausible, .ageImplausible, .acuteKidneyInjury,
      .factorNotForUnit:
      "DR-08"
    }
  }

  public var problem: String { problem(in: .english) }
  public var remedy: String { remedy(in: .english) }

  public func problem(in language: Language) -> String {
    switch self {
    case .outOfScope(.underAge): language(CalculatorRefusalWord.underAge)
    case .outOfScope: language(CalculatorRefusalWord.ageMissing)
    case .sexNotAssessed: language(CalculatorRefusalWord.sexMissing)
    case .missing(let field): language(CalculatorRefusalWord.fieldMissing, field.name(in: language))
    case .implausible(let field, let value):
      language(CalculatorRefusalWord.implausible, field.name(in: language), value.description)
    case .ageImplausible(let years): language(CalculatorRefusalWord.ageImplausible, String(years))
    case .acuteKidneyInjury: language(CalculatorRefusalWord.kidneyInjury)
    case .factorNotForUnit(let unit): language(CalculatorRefusalWord.factorUnit, unit.rawValue)
    }
  }

  public func remedy(in language: Language) -> String {
    switch self {
    case .outOfScope(.underAge): language(CalculatorRefusalWord.underAgeRemedy)
    case .outOfScope: language(CalculatorRefusalWord.ageMissingRemedy)
    case .sexNotAssessed: language(CalculatorRefusalWord.sexMissingRemedy)
    case .missing(let field), .implausible(let field, _):
      language(CalculatorRefusalWord.enterField, field.acceptedForms)
    case .ageImplausible: language(CalculatorRefusalWord.ageImplausibleRemedy)
    case .acuteKidneyInjury: language(CalculatorRefusalWord.kidneyInjuryRemedy)
    case .factorNotForUnit: language(CalculatorRefusalWord.factorUnitRemedy)
    }
  }
}

extension CalculatorField {
  func name(in language: Language) -> String {
    switch self {
    case .weight: language(CalculatorRefusalWord.weight)
    case .height: language(CalculatorRefusalWord.height)
    case .creatinine: language(CalculatorRefusalWord.creatinine)
    case .calcium: language(CalculatorRefusalWord.calcium)
    case .ionisedCalcium: language(CalculatorRefusalWord.ionisedCalcium)
    case .albumin: language(CalculatorRefusalWord.albumin)
    }
  }
}

/// The sentences with which a calculator declines.
public enum CalculatorRefusalWord: String, Word {
  case underAge = "under-age"
  case underAgeRemedy = "under-age-remedy"
  case ageMissing = "age-missing"
  case ageMissingRemedy = "age-missing-remedy"
  case ageImplausible = "age-implausible"
  case ageImplausibleRemedy = "age-implausible-remedy"
  case sexMissing = "sex-missing"
  case sexMissingRemedy = "sex-missing-remedy"
  case fieldMissing = "field-missing"
  case implausible, weight, height, creatinine, calcium, albumin
  case ionisedCalcium = "ionised-calcium"
  case enterField = "enter-field"
  case kidneyInjury = "kidney-injury"
  case kidneyInjuryRemedy = "kidney-injury-remedy"
  case factorUnit = "factor-unit"
  case factorUnitRemedy = "factor-unit-remedy"

  public static let section = "calculator-refusal"

  public var english: String {
    switch self {
    case .underAge: "Osteon is for adults of 18 years and over."
    case .underAgeRemedy: "Use the guidance for children and ask their specialist."
    case .ageMissing: "The age is not recorded."
    case .ageMissingRemedy: "Enter the age in whole years."
    case .ageImplausible: "An age of {1} years is not plausible."
    case .ageImplausibleRemedy: "Enter an age of 18 to 120 years."
    case .sexMissing: "The sex is not recorded and the formula needs it."
    case .sexMissingRemedy: "Enter male or female."
    case .fieldMissing: "The {1} is not recorded."
    case .implausible: "The {1} of {2} is not plausible, or its unit is not one of this field."
    case .weight: "weight"
    case .height: "height"
    case .creatinine: "creatinine"
    case .calcium: "calcium"
    case .ionisedCalcium: "ionised calcium"
    case .albumin: "albumin"
    case .enterField: "Enter it with its unit: {1}."
    case .kidneyInjury: "The kidneys are acutely injured, so the formula does not hold."
    case .kidneyInjuryRemedy: "Wait for two stable creatinine results; dose as for kidney failure."
    case .factorUnit: "The factor 0.022 belongs to calcium in mmol/L, not in {1}."
    case .factorUnitRemedy: "Use the standard factor, or enter calcium in mmol/L."
    }
  }
}
