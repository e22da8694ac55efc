public import Clinical

/// Everything one answer about a dose rests on, as of one moment.
public struct OpioidCase: Equatable, Sendable {
  public let regimen: Regimen
  public let context: OpioidContext
  public let formulary: Formulary
  public let now: Moment

  // Worked out once: every gate asks for them.
  public let vulnerable: Vulnerable
  /// The opioids that stand now, by the clock or when needed.
  public let opioids: [RegimenLine]
  public let regularOpioids: [RegimenLine]
  /// The classes of every other medicine, and the names that no file knows.
  let otherMedicines: ClassesOfMedicines

  public init(regimen: Regimen, context: OpioidContext, formulary: Formulary, now: Moment) {
    self.regimen = regimen
    self.context = context
    self.formulary = formulary
    self.now = now
    vulnerable = Vulnerable(context, regimen: regimen, formulary: formulary)
    opioids = regimen.opioids(in: formulary, at: now)
    regularOpioids = opioids.filter(\.isRegular)
    otherMedicines = formulary.classes(
      named: context.coMedicines.union(regimen.lines.map(\.drug)))
  }
}

extension OpioidCase {
  /// The band of kidney function; only to be asked once the kidneys are known.
  var renalBand: RenalBand { RenalBand(context.kidney ?? .zero) }

  /// An allergy to any opioid, by printed name: the opioids are told apart by a specialist.
  var opioidAllergy: String? {
    (context.allergies ?? []).lazy.compactMap { formulary[$0] }.first { $0.kind.isOpioid }?.name
  }

  /// What is printed beside every answer.
  ///
  /// - Source: clinical reference, analgesia 5.3 (E02), 5.2 and 6.2.
  var standingFlags: [AnswerFlag] {
    let vulnerable = vulnerable
    let atRisk =
      vulnerable.reasons.contains(.sedative) || vulnerable.reasons.contains(.sleepApnoea)
      || context.condition("substance-use-disorder") == .present
      || context.condition("opioid-overdose-previous") == .present
    let isDying = context.dying == .present
    let flags: [(AnswerFlag, Bool)] = [
      (.emergencyOpen, context.emergencyOpen == .present),
      (.acuteKidneyInjury, context["acute-kidney-injury"] == .present),
      (.risingNeed, context.needRises == .present),
      (.vulnerable, vulnerable.finding == .present),
      (.vulnerableNotExcluded, vulnerable.finding == .notAssessed),
      (.nervePain, context["neuropathic-component"] == .present),
      (.sedative, vulnerable.reasons.contains(.sedative)),
      (.considerNaloxone, atRisk && !isDying), (.dying, isDying),
      (.interactionsNotChecked, !otherMedicines.unknown.isEmpty),
      (.allergyNotChecked, !context.unknownAllergies.isEmpty),
      (.partialAgonist, otherMedicines.known.contains("opioid-partial-agonist")),
    ]
    return flags.filter(\.1).map(\.0)
  }
}
