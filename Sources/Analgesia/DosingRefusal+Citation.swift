public import Clinical

extension DosingRefusal {
  /// What a refusal rests on; a figure inside it has its own source in the file of the drug.
  ///
  /// - Source: clinical reference, analgesia 10 and the sections its codes name.
  public var citation: Citation {
    switch self {
    case .patchForNaive, .slowFormForNaive, .transmucosalForNaive, .backgroundNotControlled,
      .belowPatchTable, .buprenorphineAbove80, .painNotStable:
      patchCitation
    case .methadone:
      Citation("asco-opioids-2022", "2.2: methadone by a specialist", evidence: .seen)
    case .renal, .acuteKidneys:
      .house("below 30 mL/min and in acute injury: not by this program")
    case .hepatic: .house("liver: by the row of the drug's file")
    case .ceiling, .patchCeiling, .paracetamol:
      .house("no total above the limit of the drug's file, over all products")
    case .stepAboveCap: .halfAtMost
    case .tooSoon: .house("no raise before the interval of the product's file has passed")
    case .missing, .unusable, .nothingByTheClock:
      .house("what is missing is asked for, not guessed")
    case .nsaid: .house("gates of the anti-inflammatories, each with its own source")
    case .above300:
      Citation(
        "west-midlands-palliative", "above 300 mg of oral morphine a day: specialist",
        evidence: .seen)
    case .twoLongActing: .house("two long-acting opioids are not taken together")
    case .monoamineOxidaseInhibitor:
      Citation(
        "tapentadol-labels", "monoamine oxidase inhibitor, now or within 14 days", evidence: .seen)
    case .underAge: .house("for adults of 18 and over")
    case .opioidAntagonist: .house("no opioid is started over an antagonist")
    case .allergy: .house("an allergy to an opioid is told apart by a specialist")
    case .belowSmallestStep, .noPatchStep, .noSmallerStepMade, .noStepMade:
      .house("rounded down to what is made; without a step nothing changes")
    case .noIncreaseWhenVulnerable: .vulnerableStep
    case .specialistOnly: .house("by a specialist only")
    case .inhibitor: .strongInhibitor
    case .oralRouteLost: .house("no dose by mouth without swallowing and absorption")
    case .adjuvant: .house("gates before a medicine beside the ladder, each with its own source")
    case .ladder(let refusal): refusal.citation
    }
  }

  private var patchCitation: Citation {
    switch self {
    case .patchForNaive:
      Citation(
        "fentanyl-patch-label", "contraindicated without opioid tolerance", evidence: .seen)
    case .transmucosalForNaive, .slowFormForNaive:
      Citation("texas-tirf-criteria", "definition of opioid tolerance", evidence: .seen)
    case .backgroundNotControlled:
      Citation("texas-fentanyl-criteria", "background pain controlled first", evidence: .seen)
    case .buprenorphineAbove80: .house("the table of the American label ends at 80 mg")
    case .belowPatchTable, .painNotStable, .methadone, .renal, .acuteKidneys, .ceiling,
      .stepAboveCap, .tooSoon, .missing, .unusable, .paracetamol, .nsaid, .above300,
      .twoLongActing, .monoamineOxidaseInhibitor, .underAge, .hepatic, .opioidAntagonist,
      .allergy, .belowSmallestStep, .specialistOnly, .inhibitor, .patchCeiling, .noPatchStep,
      .noSmallerStepMade, .noStepMade, .noIncreaseWhenVulnerable, .nothingByTheClock,
      .oralRouteLost, .adjuvant, .ladder:
      .house("a patch for stable pain, from 60 mg of oral morphine a day")
    }
  }
}

extension LadderRefusal {
  fileprivate var citation: Citation {
    switch self {
    case .severalOpioids, .weakOpioid, .stepUp:
      Citation(
        "spcg-pain", "one opioid a rung; the weak one stops with the strong", evidence: .seen)
    case .severalForms, .combination, .alreadyTaken, .notByMouth:
      .house("one sum for one opioid in one form")
    case .noFirstDose: .house("by the rows of kidneys and liver in the drug files")
    case .noSmallerPatch: .house("a taper rounds up to what is made")
    case .rescueBelowPatchStep: .patchStep
    case .patchStepAboveCap: .halfAtMost
    }
  }
}

extension Citation {
  /// A decision of the product, for the sign-off list.
  fileprivate static func house(_ locator: String) -> Citation {
    Citation("osteon-policy", locator, evidence: .policy)
  }
}
