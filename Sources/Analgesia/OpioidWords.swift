public import Clinical

extension AnswerFlag {
  /// One short line beside the answer.
  public func text(in language: Language) -> String {
    switch self {
    case .emergencyOpen: language(OpioidWord.emergencyOpen)
    case .acuteKidneyInjury: language(OpioidWord.acuteKidneyInjury)
    case .risingNeed: language(OpioidWord.risingNeed)
    case .vulnerable: language(OpioidWord.vulnerable)
    case .vulnerableNotExcluded: language(OpioidWord.vulnerableNotExcluded)
    case .nervePain: language(OpioidWord.nervePain)
    case .neuropathic: language(OpioidWord.neuropathic)
    case .sedative: language(OpioidWord.sedative)
    case .opioidAndSedative: language(OpioidWord.opioidAndSedative)
    case .considerNaloxone: language(OpioidWord.considerNaloxone)
    case .dying: language(OpioidWord.dying)
    case .interactionsNotChecked: language(OpioidWord.interactionsNotChecked)
    case .allergyNotChecked: language(OpioidWord.allergyNotChecked)
    case .partialAgonist: language(OpioidWord.partialAgonist)
    case .cyp2d6Inhibitor: language(OpioidWord.cyp2d6Inhibitor)
    case .cyp3a4Inhibitor: language(OpioidWord.cyp3a4Inhibitor)
    case .cyp3a4Inducer: language(OpioidWord.cyp3a4Inducer)
    case .serotonergic: language(OpioidWord.serotonergic)
    case .stepAboveCap: language(OpioidWord.stepAboveCap)
    case .belowMinimumStep: language(OpioidWord.belowMinimumStep)
    case .mayBeTooLow: language(OpioidWord.mayBeTooLow)
    case .stopWeakOpioid: language(OpioidWord.stopWeakOpioid)
    case .reviewIn24Hours: language(OpioidWord.reviewIn24Hours)
    case .seniorCheck: language(OpioidWord.seniorCheck)
    case .risk50: language(OpioidWord.risk50)
    case .risk90: language(OpioidWord.risk90)
    case .teachingSum: language(OpioidWord.teachingSum)
    }
  }
}

extension OpioidAnswer {
  /// What to do where no dose is proposed: the refusal with its remedy, or why nothing is changed.
  public func advice(in language: Language) -> String? {
    if let refusal = outcome.refusal {
      return refusal.problem(in: language) + " " + refusal.remedy(in: language)
    }
    switch outcome {
    case .hold where step == .toxicity, .emergency:
      return working.texts(in: language).joined(separator: " ")
    case .hold: return working.lines.last?.text(in: language)
    case .proposal, .rescue, .patch, .cards, .continueSame, .wait, .refuse, .specialist, .noStep:
      return nil
    }
  }
}

/// The words around an answer.
public enum OpioidWord: String, Word {
  case emergencyOpen = "emergency-open"
  case acuteKidneyInjury = "acute-kidney-injury"
  case risingNeed = "rising-need"
  case vulnerable
  case vulnerableNotExcluded = "vulnerable-not-excluded"
  case nervePain = "nerve-pain"
  case neuropathic
  case sedative
  case opioidAndSedative = "opioid-and-sedative"
  case considerNaloxone = "consider-naloxone"
  case dying
  case interactionsNotChecked = "interactions-not-checked"
  case allergyNotChecked = "allergy-not-checked"
  case partialAgonist = "partial-agonist"
  case cyp2d6Inhibitor = "cyp2d6-inhibitor"
  case cyp3a4Inhibitor = "cyp3a4-inhibitor"
  case cyp3a4Inducer = "cyp3a4-inducer"
  case serotonergic
  case stepAboveCap = "step-above-cap"
  case belowMinimumStep = "below-minimum-step"
  case mayBeTooLow = "may-be-too-low"
  case stopWeakOpioid = "stop-weak-opioid"
  case reviewIn24Hours = "review-in-24-hours"
  case seniorCheck = "senior-check"
  case risk50 = "risk-50"
  case risk90 = "risk-90"
  case teachingSum = "teaching-sum"

  public static let section = "opioid"

  public var english: String {
    switch self {
    case .emergencyOpen: "An emergency is open: it may be the cause of the pain."
    case .acuteKidneyInjury:
      "Acute kidney injury: the kidneys count as failing until two results are stable."
    case .risingNeed:
      "Pain or need rises at a bone site: look for progression or fracture first."
    case .vulnerable: "Vulnerable: the careful dose is used."
    case .vulnerableNotExcluded: "Not known to be robust: the careful dose is used."
    case .nervePain: "Nerve pain is likely: consider a medicine for it beside the opioid."
    case .neuropathic: "Two increases have not helped nerve pain: add an adjuvant, not more opioid."
    case .sedative: "A sedative is taken too: breathing may slow."
    case .opioidAndSedative:
      "With the opioid it slows breathing: watch sedation and breathing; the careful opioid dose."
    case .considerNaloxone: "Have naloxone at hand."
    case .dying: "Death is expected: a senior decides; no naloxone prompt."
    case .interactionsNotChecked: "A medicine is not known here: its interactions are not checked."
    case .allergyNotChecked: "An allergy is not known here: check it against the dose by hand."
    case .partialAgonist:
      "A partial agonist is taken: a full opioid may not work, or withdrawal follow."
    case .cyp2d6Inhibitor: "A medicine blocks the activation of weak opioids: prefer morphine."
    case .cyp3a4Inhibitor: "A medicine raises the level of this opioid: watch for sedation."
    case .cyp3a4Inducer:
      "A medicine lowers the level of this opioid: overdose may follow when it stops."
    case .serotonergic: "A medicine adds to serotonin with this opioid: watch for its signs."
    case .stepAboveCap:
      "The need exceeds a safe single step: a senior reviews and looks for the cause."
    case .belowMinimumStep: "Below the 25% minimum step: the patient may not notice it."
    case .mayBeTooLow: "May be too low: specialist, rescue at hand, review within a day."
    case .stopWeakOpioid: "Stop the weak opioid when the strong one begins."
    case .reviewIn24Hours: "More than three rescue doses in 24 hours: review within a day."
    case .seniorCheck: "The daily total of opioids is high: a senior checks."
    case .risk50: "50 milligram equivalents a day or more (information only)."
    case .risk90: "90 milligram equivalents a day or more (information only)."
    case .teachingSum: "TEACHING SUM: not for a patient."
    }
  }
}
