public import Clinical

extension DataProblem {
  func text(in language: Language) -> String {
    switch self {
    case .unknownDrug(let text): language(DataProblemWord.unknownDrug, text)
    case .unknownRoute(let text): language(DataProblemWord.unknownRoute, text)
    case .unknownForm(let text): language(DataProblemWord.unknownForm, text)
    case .noSuchProduct(let drug): language(DataProblemWord.noSuchProduct, drug)
    case .notADose(let text): language(DataProblemWord.notADose, text)
    case .doseNotInMass(let drug): language(DataProblemWord.doseNotInMass, drug)
    case .patchNotInMicrogramsPerHour(let drug): language(DataProblemWord.patchUnit, drug)
    case .noSuchPatch(let drug, let rate):
      language(DataProblemWord.noSuchPatch, drug, rate.description)
    case .outsideCatalogue(let drug, let mass):
      language(DataProblemWord.outsideCatalogue, drug, mass.description)
    case .wrongParts(let drug): language(DataProblemWord.wrongParts, drug)
    case .notACount(let count): language(DataProblemWord.notACount, String(count))
    case .notATaper(let percent): language(DataProblemWord.notATaper, String(percent))
    case .noFrequency(let drug): language(DataProblemWord.noFrequency, drug)
    case .nameOnly(let drug): language(DataProblemWord.nameOnly, drug)
    case .slowWhenNeeded(let drug): language(DataProblemWord.slowWhenNeeded, drug)
    case .tooOften(let drug, let times):
      language(DataProblemWord.tooOften, drug, String(times))
    case .noFactor(let drug, let route):
      language(DataProblemWord.noFactor, drug, route.rawValue)
    case .implausible(let item, let value):
      language(DataProblemWord.implausible, item.name(in: language), String(value))
    }
  }

  func remedy(in language: Language) -> String {
    switch self {
    case .noFactor, .noSuchProduct, .unknownDrug: language(DosingRemedyWord.specialist)
    case .nameOnly: language(DataProblemWord.nameOnlyRemedy)
    case .patchNotInMicrogramsPerHour, .noSuchPatch: language(DataProblemWord.patchRemedy)
    case .unknownRoute, .unknownForm, .notADose, .doseNotInMass, .outsideCatalogue, .wrongParts,
      .notACount, .notATaper, .noFrequency, .slowWhenNeeded, .tooOften, .implausible:
      language(DataProblemWord.checkRemedy)
    }
  }
}

/// What is wrong with a written line of a regimen.
public enum DataProblemWord: String, Word {
  case unknownDrug = "unknown-drug"
  case unknownRoute = "unknown-route"
  case unknownForm = "unknown-form"
  case noSuchProduct = "no-such-product"
  case notADose = "not-a-dose"
  case doseNotInMass = "dose-not-in-mass"
  case patchUnit = "patch-unit"
  case noSuchPatch = "no-such-patch"
  case outsideCatalogue = "outside-catalogue"
  case wrongParts = "wrong-parts"
  case notACount = "not-a-count"
  case notATaper = "not-a-taper"
  case noFrequency = "no-frequency"
  case nameOnly = "name-only"
  case nameOnlyRemedy = "name-only-remedy"
  case slowWhenNeeded = "slow-when-needed"
  case tooOften = "too-often"
  case noFactor = "no-factor"
  case implausible
  case patchRemedy = "patch-remedy"
  case checkRemedy = "check-remedy"

  public static let section = "data-problem"

  public var english: String {
    switch self {
    case .unknownDrug: "No file knows a drug called {1}."
    case .unknownRoute: "There is no route called {1}."
    case .unknownForm: "There is no form called {1}."
    case .noSuchProduct: "No file knows {1} by this route and in this form."
    case .notADose: "{1} is not a dose."
    case .doseNotInMass: "{1} by this route is given in mg or micrograms, not at a rate."
    case .patchUnit: "A {1} patch is given by its rate in micrograms/h."
    case .noSuchPatch: "No {1} patch releases {2}."
    case .outsideCatalogue: "{2} of {1} is outside what this product can give in one dose."
    case .wrongParts: "The dose of {1} does not have the right number of parts."
    case .notACount: "{1} is not a number of doses or patches."
    case .notATaper: "A reduction is by 1 to 50% at a time, not {1}%."
    case .nameOnly: "{1} is an opioid on the list by name only: its dose is not counted."
    case .nameOnlyRemedy:
      "Write it with its dose, or take it off the list; if it cannot be written, ask a specialist."
    case .slowWhenNeeded: "{1} acts slowly in this form: it is never taken when needed."
    case .tooOften: "{1} in this form is taken 1 to 3 times a day, not {2}."
    case .noFrequency: "How often {1} is taken is not recorded."
    case .noFactor: "No conversion is known for {1} by this route: {2}."
    case .implausible: "The value {2} is not plausible for {1}."
    case .patchRemedy: "Read the rate from the patch or its box, then enter it again."
    case .checkRemedy:
      "Check the entry against the label, unit and decimal point, then enter it again."
    }
  }
}
