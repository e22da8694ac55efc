import Clinical

/// How the program uses the figures of each chapter.
enum GuideUseWords: String, Word {
  case riskUse, rotationUse, rotationGuard, toleranceUse, tablesUse, kidneyUse, organWords
  case kidneyLower, liverUse, productsUse, productsRound, startsUse, limitsUse, stepsUse
  case casesUse, examplePatient, refusalsUse, gatesUse, conditionUse, emergenciesUse, rulesUse

  static let section = "guide-use"

  var english: String {
    switch self {
    case .riskUse:
      "Only flag a total of 50 or 90 milligram equivalents a day. No dose is ever computed from them."
    case .rotationUse: Self.rotationUseText
    case .rotationGuard: Self.rotationGuardText
    case .toleranceUse: Self.toleranceUseText
    case .tablesUse: Self.tablesUseText
    case .kidneyUse: Self.kidneyUseText
    case .organWords: Self.organWordsText
    case .kidneyLower: "Kidneys that nobody knows refuse every first dose (DR-08)."
    case .liverUse: "By Child-Pugh class. Ascites or decompensated cirrhosis counts as C."
    case .productsUse: Self.productsUseText
    case .productsRound: Self.productsRoundText
    case .startsUse: Self.startsUseText
    case .limitsUse: Self.limitsUseText
    case .stepsUse: Self.stepsUseText
    case .casesUse: Self.casesUseText
    case .examplePatient: Self.examplePatientText
    case .refusalsUse:
      "No key overrides a refusal. Each example is the patient of chapter K with what is named."
    case .gatesUse: Self.gatesUseText
    case .conditionUse: Self.conditionUseText
    case .emergenciesUse: Self.emergenciesUseText
    case .rulesUse: Self.rulesUseText
    }
  }
}

extension GuideUseWords {
  private static let rotationUseText =
    """
    The only factors from which a change of opioid is computed. From leads out of the drug: amount \
    × from = oral morphine in 24 hours. To leads into it: oral morphine ÷ to. They lead one way; \
    neither is turned round. The examples enter a drug from 60 mg of oral morphine with the usual \
    reduction of one third, so that two thirds are kept.
    """
  private static let rotationGuardText =
    """
    Between different drugs the dose never exceeds oral morphine ÷ the most cautious published \
    factor (G-MAX): the second sum of each example.
    """

  private static let toleranceUseText =
    """
    Decide only whether somebody counts as tolerant, before a fentanyl patch or fast fentanyl. The \
    share of each regular opioid is its amount ÷ the threshold; tolerant from exactly 1, for seven \
    days. An opioid that is not listed counts for nothing.
    """

  private static let tablesUseText =
    """
    Shown beside a proposal so that the disagreement of sources is seen. No dose is computed from \
    them. Each line is amount × factor = oral morphine in 24 hours.
    """

  private static let kidneyUseText =
    """
    By Cockcroft-Gault clearance in mL/min, or filtration where it is lower; exact values are \
    compared, nothing is rounded first.
    """

  private static let organWordsText =
    """
    usual: as in good health. careful: the row for a vulnerable patient, and a line that asks for \
    advice. capped: up to the lower limit of chapter I. specialist: no dose, a specialist decides. \
    refuse: DR-04 for kidneys, DR-16 for liver. A drug without a row is for a specialist.
    """

  private static let productsUseText =
    """
    What exists of each opioid and of paracetamol, the number of doses in 24 hours, and the hours \
    that pass after a change before the dose may be raised (DR-07). A typed single dose outside the \
    accepted range is refused (DR-08).
    """

  private static let productsRoundText =
    """
    A dose is rounded down to the largest sum of at most three units, or to the smallest step that \
    can be measured. Below the smallest nothing is proposed.
    """

  private static let startsUseText =
    """
    For somebody who takes no opioid by the clock. Moderate pain is 4 to 6, severe 7 to 10. \
    Vulnerable holds unless every reason against it is known to be absent. The line of each set is \
    what the program answers to such a patient.
    """

  private static let limitsUseText =
    """
    Over all products of the drug, by the clock and taken when needed, in 24 hours. Above the limit \
    DR-05 is said, for paracetamol DR-09; nothing is raised at the limit.
    """

  private static let stepsUseText =
    """
    The examples have 60 mg by the clock in 24 hours. Taken is regular and rescue for background \
    pain; the greater of it and the share is wanted, and no more than the cap is given.
    """

  private static let casesUseText =
    """
    Each case was answered by the program while this was printed, in the order of the clinical \
    reference: emergency, toxicity, too soon, movement, sum.
    """

  private static let examplePatientText =
    """
    Unless a case says otherwise: 60 years, 70 kg, clearance 85 and filtration 80 mL/min, albumin \
    38 g/L, liver healthy, frailty 3, sedation 1, 14 breaths a minute, saturation 96%, pain 3, no \
    allergy, no sedative, the list of medicines complete, regular doses unchanged for 30 days, \
    1 March 2026, 09:00 UTC.
    """

  private static let gatesUseText =
    """
    refuse DR-10: not for this patient. protect: only with a medicine for the stomach. warn: said \
    beside it. A gate that nobody has asked about is named on the screen.
    """

  private static let conditionUseText =
    """
    all(…) holds when every part is present, any(…) when one is, none(…) when every part is absent. \
    What nobody asked is not assessed, which is never no.
    """

  private static let emergenciesUseText =
    """
    A flag is present by its direct question or by its parts. It opens the emergency that is named, \
    which closes only by a recorded disposition. U0 is now, U1 within hours.
    """

  private static let rulesUseText =
    """
    emergency: opens the emergency named. advice: a line of the plan, with its clock. gate: blocks \
    or conditions an option. behaviour: what the program does by itself, with the test that \
    proves it.
    """
}
