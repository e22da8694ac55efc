import Clinical

/// I01: rescue that was mostly for movement is no reason to raise the regular dose.
///
/// At least half of the rescue by mass was for movement, and pain at rest is 3 or less: the regular
/// dose stays, and a rescue dose goes before the movement. Unknown pain at rest is asked for first.
///
///     60 mg a day; 30 of 40 mg of rescue for movement; at rest 2  ->  stays; 5 to 10 mg before
///
/// - Source: clinical reference, analgesia 5.3, I01 (policy), and rule 12.
struct IncidentPain: Sendable {
  private let patient: OpioidCase
  private let share: Rational
  private let regular: PerDay
  private let medicine: Medicine

  /// `regular` is the total that the dose before movement is a fraction of, `medicine` what it is
  /// made of.
  init(
    _ patient: OpioidCase, _ rescue: RescueTaken, beside regular: PerDay,
    before medicine: Medicine
  ) {
    self.patient = patient
    share = rescue.incidentShare ?? .zero
    self.regular = regular
    self.medicine = medicine
  }

  /// `nil` when the pain is not mostly on movement.
  var answer: OpioidAnswer? {
    guard share >= Rational(1, over: 2) else { return nil }
    guard let rest = patient.context.restPain else {
      return OpioidAnswer(
        .titrate, step: .incident, outcome: .refuse(.missing([SafetyGap(.painAtRest)])))
    }
    guard rest.value <= 3 else { return nil }
    var answer = OpioidAnswer(.titrate, step: .incident, outcome: .continueSame)
    answer.working.add(
      .incidentShare, (share * 100).decimal(places: 0), "\(rest.value)", from: .incidentPain)
    if let dose = doseBefore {
      answer.beforeMovement = dose
      answer.working.append(dose.dose.working)
    }
    answer.working.add(.lookForCause, from: .incidentPain)
    return answer
  }

  private var doseBefore: RescueProposal? {
    let isByNeedle = patient.regularOpioids.contains { $0.form == .infusion }
    guard !isByNeedle, patient.refusalBeforeRescue(of: medicine) == nil else { return nil }
    let set = patient.formulary.set
    let own = medicine.ownRescueStrengths(in: set)
    let isLiquid = medicine.product(.oral, .solution, in: set) != nil
    let dose = try? BreakthroughDose.beforeMovement(
      regular, patient: patient.vulnerable.patient, madeFrom: own)
    return dose.map {
      RescueProposal(
        drug: medicine.id, name: medicine.name,
        form: isLiquid ? .solution : .immediateRelease, dose: $0)
    }
  }
}

extension Citation {
  static let incidentPain = Citation(
    "osteon-policy", "rescue mostly for movement: the regular dose stays", evidence: .policy)
}
