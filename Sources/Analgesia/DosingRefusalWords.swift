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
    case .adjuvant(let refusal): refusal.code
    case .ladder(let refusal): refusal.code
    }
  }

  public var problem: String { problem(in: .english) }
  public var remedy: String { remedy(in: .english) }

  /// One short sentence: what stands in the way.
  public func problem(in language: Language) -> String {
    language(problemWord, filledWith: problemArguments(in: language))
  }

  /// One short sentence: what to do now.
  public func remedy(in language: Language) -> String {
    switch self {
    case .unusable(let problem): problem.remedy(in: language)
    case .tooSoon(let until): language(DosingRemedyWord.tooSoon, until.toTheMinute)
    case .adjuvant(let refusal): refusal.remedy(in: language)
    case .ladder(let refusal): refusal.remedy(in: language)
    case .missing, .patchForNaive, .transmucosalForNaive, .methadone, .renal, .acuteKidneys,
      .ceiling, .noIncreaseWhenVulnerable,
      .stepAboveCap, .paracetamol, .nsaid, .buprenorphineAbove80, .above300, .twoLongActing,
      .monoamineOxidaseInhibitor, .underAge, .hepatic, .belowPatchTable, .painNotStable,
      .opioidAntagonist, .allergy, .inhibitor, .patchCeiling, .noPatchStep, .noSmallerStepMade,
      .backgroundNotControlled, .specialistOnly, .slowFormForNaive, .belowSmallestStep,
      .noStepMade, .nothingByTheClock,
      .oralRouteLost:
      language(remedyWord)
    }
  }

  private var problemWord: DosingProblemWord {
    switch self {
    case .patchForNaive: .patchForNaive
    case .transmucosalForNaive: .transmucosalForNaive
    case .methadone: .methadone
    case .renal: .renal
    case .acuteKidneys: .acuteKidneys
    case .noIncreaseWhenVulnerable: .noIncreaseWhenVulnerable
    case .ceiling, .patchCeiling: .ceiling
    case .stepAboveCap: .stepAboveCap
    case .tooSoon: .tooSoon
    case .missing: .missing
    case .unusable, .adjuvant, .ladder: .unusable
    case .paracetamol: .paracetamol
    case .nsaid: .nsaid
    case .buprenorphineAbove80: .buprenorphineAbove80
    case .above300: .above300
    case .twoLongActing: .twoLongActing
    case .monoamineOxidaseInhibitor: .monoamineOxidaseInhibitor
    case .underAge: .underAge
    case .hepatic: .hepatic
    case .belowPatchTable: .belowPatchTable
    case .painNotStable: .painNotStable
    case .opioidAntagonist: .opioidAntagonist
    case .allergy: .allergy
    case .belowSmallestStep: .belowSmallestStep
    case .noStepMade, .noPatchStep: .noStepMade
    case .nothingByTheClock: .nothingByTheClock
    case .inhibitor: .inhibitor
    case .noSmallerStepMade: .noSmallerStepMade
    case .backgroundNotControlled: .backgroundNotControlled
    case .specialistOnly: .specialistOnly
    case .slowFormForNaive: .slowFormForNaive
    case .oralRouteLost: .oralRouteLost
    }
  }

  private func problemArguments(in language: Language) -> [String] {
    switch self {
    case .methadone, .noIncreaseWhenVulnerable, .tooSoon, .underAge, .painNotStable,
      .opioidAntagonist, .nothingByTheClock, .backgroundNotControlled, .oralRouteLost:
      []
    case .patchForNaive(let drug), .transmucosalForNaive(let drug), .allergy(let drug),
      .monoamineOxidaseInhibitor(let drug), .inhibitor(let drug), .specialistOnly(let drug),
      .slowFormForNaive(let drug), .nsaid(let drug):
      [drug]
    case .renal(let drugs, let band): [drugs.listed, band.spelled]
    case .acuteKidneys(let drugs), .twoLongActing(let drugs): [drugs.listed]
    case .ceiling(let drug, let most): [drug, most.description]
    case .patchCeiling(let drug, let most): [drug, "\(most)"]
    case .stepAboveCap(let wanted, let cap): ["\(wanted)", "\(cap)"]
    case .missing(let gaps): [gaps.names(in: language)]
    case .unusable(let problem): [problem.text(in: language)]
    case .adjuvant(let refusal): [refusal.problem(in: language)]
    case .ladder(let refusal): [refusal.problem(in: language)]
    case .paracetamol(let total, let most): ["\(total)", "\(most)"]
    case .buprenorphineAbove80(let total), .above300(let total), .belowPatchTable(let total):
      [total.decimal(places: 0)]
    case .hepatic(let drugs, let liver): [drugs.listed, liver.rawValue]
    case .belowSmallestStep(let dose, let step): ["\(dose)", "\(step)"]
    case .noStepMade(let current, let limit): ["\(current)", "\(limit)"]
    case .noPatchStep(let rate, let limit): ["\(rate)", "\(limit)"]
    case .noSmallerStepMade(let dose, let least): ["\(dose)", least.decimal(places: 1)]
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
    case .missing, .unusable, .adjuvant, .ladder: .missing
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

extension Moment {
  /// "23:05 UTC on 2026-11-26", a minute that has begun counted as whole.
  fileprivate var toTheMinute: String {
    let text = adding(seconds: 59).description
    return "\(text.dropFirst(11).prefix(5)) UTC on \(text.prefix(10))"
  }
}
