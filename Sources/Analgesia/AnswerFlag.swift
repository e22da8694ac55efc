/// What is printed beside an answer, whatever the answer is.
public enum AnswerFlag: String, CaseIterable, Sendable {
  /// An emergency is open and may be the cause of the pain.
  case emergencyOpen = "E02"
  case vulnerable
  /// Acute kidney injury: the kidneys count as failing, whatever the figures say.
  case acuteKidneyInjury = "R-088"
  /// Pain or the need for opioids rises at a bone site: look for a cause first.
  case risingNeed = "R-089"
  /// Not known to be vulnerable, nor known not to be: the careful dose is used.
  case vulnerableNotExcluded = "vulnerable-not-excluded"
  /// Nerve pain is likely.
  case nervePain = "nerve-pain"
  /// Nerve pain is likely and two increases have not helped: an adjuvant rather than more opioid.
  case neuropathic = "N01"
  case sedative
  /// What is proposed slows breathing beside the opioid that is taken.
  case opioidAndSedative = "opioid-and-sedative"
  /// Have naloxone at hand, and say so.
  case considerNaloxone = "consider-naloxone"
  /// Death is expected: no naloxone prompt; a senior decides.
  case dying
  case interactionsNotChecked = "interactions-not-checked"
  /// An allergy is recorded by a name that no file knows.
  case allergyNotChecked = "allergy-not-checked"
  case partialAgonist = "partial-agonist"
  case cyp2d6Inhibitor = "cyp2d6-inhibitor"
  case cyp3a4Inhibitor = "cyp3a4-inhibitor"
  case cyp3a4Inducer = "cyp3a4-inducer"
  case serotonergic
  /// The need is greater than a safe single step.
  case stepAboveCap = "DR-06"
  /// The step is smaller than a quarter of the dose.
  case belowMinimumStep = "below-minimum-step"
  /// The factor out of the old opioid lies below every published one.
  case mayBeTooLow = "may-be-too-low"
  /// The weak opioid stops when the strong one begins.
  case stopWeakOpioid = "stop-weak-opioid"
  /// More than three rescue doses in 24 hours.
  case reviewIn24Hours = "review-in-24-hours"
  /// 120 mg of oral morphine a day or more.
  case seniorCheck = "senior-check"
  case risk50 = "risk-50"
  case risk90 = "risk-90"
  /// The figures rest on data that a person has not confirmed: a teaching sum.
  case teachingSum = "teaching-sum"
}
