public import Clinical

extension DosingRefusal {
  public var code: String {
    switch self {
    case .patchForNaive: "DR-01"
    case .transmucosalForNaive: "DR-02"
    case .methadone: "DR-03"
    case .renal, .acuteKidneys: "DR-04"
    case .ceiling, .patchCeiling: "DR-05"
    case .stepAboveCap: "DR-06"
    case .tooSoon: "DR-07"
    case .missing, .unusable, .nothingByTheClock: "DR-08"
    case .paracetamol: "DR-09"
    case .nsaid: "DR-10"
    case .buprenorphineAbove80: "DR-11"
    case .above300: "DR-12"
    case .twoLongActing: "DR-13"
    case .monoamineOxidaseInhibitor: "DR-14"
    case .underAge: "DR-15"
    case .hepatic: "DR-16"
    case .belowPatchTable: "DR-17"
    case .painNotStable: "DR-18"
    case .opioidAntagonist, .inhibitor: "INTERACTION"
    case .backgroundNotControlled: "BACKGROUND"
    case .allergy: "ALLERGY"
    case .belowSmallestStep, .noStepMade, .noPatchStep, .noSmallerStepMade,
      .noIncreaseWhenVulnerable:
      "NO-STEP"
    case .specialistOnly: "SPECIALIST"
    case .slowFormForNaive: "TOLERANCE"
    case .oralRouteLost: "ROUTE"
    case .notBuilt: "NOT-BUILT"
    }
  }

  public var problem: String { problem(in: .english) }
  public var remedy: String { remedy(in: .english) }

  /// One short sentence: what stands in the way.
  public func problem(in language: Language) -> String {
    let (word, arguments) = problem(language: language)
    return language(word, filledWith: arguments)
  }

  /// One short sentence: what to do now.
  public func remedy(in language: Language) -> String {
    switch self {
    case .unusable(let problem): problem.remedy(in: language)
    case .tooSoon(let until): language(DosingRemedyWord.tooSoon, until.description)
    case .missing, .patchForNaive, .transmucosalForNaive, .methadone, .renal, .acuteKidneys,
      .ceiling, .noIncreaseWhenVulnerable,
      .stepAboveCap, .paracetamol, .nsaid, .buprenorphineAbove80, .above300, .twoLongActing,
      .monoamineOxidaseInhibitor, .underAge, .hepatic, .belowPatchTable, .painNotStable,
      .opioidAntagonist, .allergy, .inhibitor, .patchCeiling, .noPatchStep, .noSmallerStepMade,
      .backgroundNotControlled, .specialistOnly, .slowFormForNaive, .belowSmallestStep,
      .noStepMade, .nothingByTheClock,
      .oralRouteLost, .notBuilt:
      language(remedyWord)
    }
  }

  private func problem(language: Language) -> (DosingProblemWord, [String]) {
    switch self {
    case .patchForNaive(let drug): (.patchForNaive, [drug])
    case .transmucosalForNaive(let drug): (.transmucosalForNaive, [drug])
    case .methadone: (.methadone, [])
    case .renal(let drugs, let band): (.renal, [drugs.listed, band.spelled])
    case .acuteKidneys(let drugs): (.acuteKidneys, [drugs.listed])
    case .noIncreaseWhenVulnerable: (.noIncreaseWhenVulnerable, [])
    case .ceiling(let drug, let most): (.ceiling, [drug, most.description])
    case .stepAboveCap(let wanted, let cap): (.stepAboveCap, ["\(wanted)", "\(cap)"])
    case .tooSoon: (.tooSoon, [])
    case .missing(let gaps): (.missing, [gaps.names(in: language)])
    case .unusable(let problem): (.unusable, [problem.text(in: language)])
    case .paracetamol(let total, let most): (.paracetamol, ["\(total)", "\(most)"])
    case .nsaid(let reason): (.nsaid, [reason])
    case .buprenorphineAbove80(let total): (.buprenorphineAbove80, [total.decimal(places: 0)])
    case .above300(let total): (.above300, [total.decimal(places: 0)])
    case .twoLongActing(let drugs): (.twoLongActing, [drugs.listed])
    case .monoamineOxidaseInhibitor(let drug): (.monoamineOxidaseInhibitor, [drug])
    case .underAge: (.underAge, [])
    case .hepatic(let drugs, let liver): (.hepatic, [drugs.listed, liver.rawValue])
    case .belowPatchTable(let total): (.belowPatchTable, [total.decimal(places: 0)])
    case .painNotStable: (.painNotStable, [])
    case .opioidAntagonist: (.opioidAntagonist, [])
    case .allergy(let drug): (.allergy, [drug])
    case .belowSmallestStep(let dose, let step): (.belowSmallestStep, ["\(dose)", "\(step)"])
    case .noStepMade(let current, let limit): (.noStepMade, ["\(current)", "\(limit)"])
    case .nothingByTheClock: (.nothingByTheClock, [])
    case .inhibitor(let drug): (.inhibitor, [drug])
    case .patchCeiling(let drug, let most): (.ceiling, [drug, "\(most)"])
    case .noPatchStep(let rate, let limit): (.noStepMade, ["\(rate)", "\(limit)"])
    case .noSmallerStepMade(let dose, let least):
      (.noSmallerStepMade, ["\(dose)", least.decimal(places: 1)])
    case .backgroundNotControlled: (.backgroundNotControlled, [])
    case .specialistOnly(let drug): (.specialistOnly, [drug])
    case .slowFormForNaive(let drug): (.slowFormForNaive, [drug])
    case .oralRouteLost: (.oralRouteLost, [])
    case .notBuilt(let ask): (.notBuilt, [ask.name(in: language)])
    }
  }

  private var remedyWord: DosingRemedyWord {
    switch self {
    case .patchForNaive: .patchForNaive
    case .transmucosalForNaive: .transmucosalForNaive
    case .renal, .acuteKidneys: .renal
    case .ceiling, .patchCeiling: .ceiling
    case .stepAboveCap: .stepAboveCap
    case .tooSoon: .tooSoon
    case .missing, .unusable: .missing
    case .paracetamol: .paracetamol
    case .nsaid: .nsaid
    case .twoLongActing: .twoLongActing
    case .underAge: .underAge
    case .painNotStable: .painNotStable
    case .opioidAntagonist: .opioidAntagonist
    case .allergy: .allergy
    case .belowSmallestStep: .belowSmallestStep
    case .noStepMade, .noPatchStep: .noStepMade
    case .noIncreaseWhenVulnerable: .noIncreaseWhenVulnerable
    case .noSmallerStepMade: .belowSmallestStep
    case .backgroundNotControlled: .backgroundNotControlled
    case .nothingByTheClock: .nothingByTheClock
    case .methadone, .buprenorphineAbove80, .above300, .monoamineOxidaseInhibitor, .hepatic,
      .belowPatchTable, .specialistOnly, .inhibitor:
      .specialist
    case .slowFormForNaive: .slowFormForNaive
    case .oralRouteLost: .oralRouteLost
    case .notBuilt: .localGuidance
    }
  }
}

extension [String] {
  fileprivate var listed: String { joined(separator: ", ") }
}

extension RenalBand {
  /// "below 15", "30-59".
  fileprivate var spelled: String { self == .below15 ? "below 15" : rawValue }
}
