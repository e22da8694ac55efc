public import Clinical

/// The names of the checks before a dose, and why each is asked.
public enum PainCheckWords: String, Word {
  case breathing, sedation, oxygen, allergies, wholeList, liver, frailty, delirium, myoclonus
  case hallucinations, sleepApnoea, carbonDioxide, dementia, malnutrition, alcohol, percent
  case liverNone, liverA, liverB, liverC, whyChecks, whyAllergies, allergiesNotKnown, whyWholeList,
    whyVulnerable
  case whyToxicity, whyParacetamol

  public static let section = "pain-check"

  public var english: String {
    switch self {
    case .breathing: "Breaths a minute"
    case .sedation: "Sedation 0 to 4"
    case .oxygen: "Oxygen"
    case .allergies: "Allergies"
    case .wholeList: "List complete"
    case .liver: "Liver disease"
    case .frailty: "Frailty 1 to 9"
    case .delirium: "Delirium"
    case .myoclonus: "Jerks"
    case .hallucinations: "Sees things"
    case .sleepApnoea: "Sleep apnoea"
    case .carbonDioxide: "Keeps CO2"
    case .dementia: "Dementia"
    case .malnutrition: "Malnourished"
    case .alcohol: "Alcohol"
    case .percent: "%"
    case .liverNone: "none"
    case .liverA: "class A"
    case .liverB: "class B"
    case .liverC: "class C"
    case .whyChecks:
      "No opioid is proposed before breathing and sedation are known, and never while sleepy."
    case .allergiesNotKnown:
      "Not known is left empty: the question then stays open. Write names, or: none known."
    case .whyAllergies: "Names separated by commas, or: none known. Left empty it is not asked."
    case .whyWholeList:
      "A medicine that nobody wrote down may be a sedative or an opioid: say when the list is whole."
    case .whyVulnerable:
      "Whoever is not known to be robust gets the careful dose: the lower start, the smaller step."
    case .whyToxicity:
      "Jerks, visions or delirium under an opioid mean too much of it: no increase then."
    case .whyParacetamol: "Poor food and alcohol lower the safe dose of paracetamol."
    }
  }
}
