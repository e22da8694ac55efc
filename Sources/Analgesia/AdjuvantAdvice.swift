import Clinical

/// Whether and how to begin a medicine beside the ladder: for nerve pain, for pressure on bone or
/// nerve, against the flare of radiotherapy.
///
/// The dose follows the kidneys by the row of the reference set, read at the lower of clearance and
/// filtration; the clearance itself must be known. What slows breathing is not added while there are
/// signs of too much opioid, nor before breathing and sedation are known.
///
///     78 years, 52 kg, creatinine 140, female  ->  23.9 mL/min: gabapentin 100 mg at night, at most
///     600 mg in 24 hours; pregabalin 25 to 50 mg, at most 150 mg
///
/// - Source: clinical reference, analgesia 7, 3.3 (kidney injury), 3.5 and 5.1.
public struct AdjuvantAdvice: Sendable {
  let patient: OpioidCase
  let medicine: Medicine
  let use: AdjuvantUse

  /// Every use of every medicine of the formulary, in the order of purpose and name.
  public static func answers(for patient: OpioidCase) -> [AdjuvantAnswer] {
    let medicines = patient.formulary.medicines.values.sorted { $0.id < $1.id }
    return AdjuvantUse.Purpose.allCases.flatMap { purpose in
      medicines.flatMap { medicine in
        medicine.uses.filter { $0.purpose == purpose }.map {
          AdjuvantAdvice(patient: patient, medicine: medicine, use: $0).answer()
        }
      }
    }
  }

  func answer() -> AdjuvantAnswer {
    let row = medicine.adjuvantDose(
      for: use.purpose, at: patient.context.kidney ?? .zero, in: patient.formulary.set)
    var answer = AdjuvantAnswer(
      drug: medicine.id, name: medicine.name, use: use, outcome: outcome(row))
    answer.flags = flags
    if let row, answer.outcome.refusal == nil, answer.outcome != .hold {
      answer.working = working(row)
      answer.missing = patient.vulnerable.gaps
    }
    return answer
  }

  private func outcome(_ row: AdjuvantDose?) -> AdjuvantAnswer.Outcome {
    if let age = patient.context.ageYears, age < 18 { return .refuse(.underAge) }
    if use.isForSpecialists { return .specialist(.specialistOnly(drug: medicine.name)) }
    if isSedating, patient.alarm(for: .start) != nil { return .hold }
    if let unreadable = patient.regimen.unreadable.first { return .refuse(unreadable) }
    if isTaken { return taken(row) }
    guard gaps.isEmpty else { return .refuse(.missing(gaps)) }
    if let gate { return gate }
    guard let row else {
      return .refuse(.renal(drugs: [medicine.name], kidney: patient.renalBand))
    }
    return .consider(proposal(row))
  }

  private func proposal(_ row: AdjuvantDose) -> AdjuvantProposal {
    let isRobust = patient.vulnerable.patient == .standard
    return AdjuvantProposal(
      perDose: row.start.lowest...(isRobust ? row.start.highest : row.start.careful),
      dosesPerDay: row.start.dosesPerDay, time: row.start.time, most: PerDay(row.most),
      citation: row.citation)
  }

  /// What is taken by the clock, held against the most of its row.
  private func taken(_ row: AdjuvantDose?) -> AdjuvantAnswer.Outcome {
    if isBoundToKidneys, let gap = clearanceGap { return .refuse(.missing([gap])) }
    guard let row else {
      return .refuse(.renal(drugs: [medicine.name], kidney: patient.renalBand))
    }
    let lines = patient.regimen.lines.filter {
      $0.drug == medicine.id && $0.isTaken(at: patient.now)
    }
    let total = lines.compactMap(\.perDay).reduce(PerDay(.zero), +)
    return total > PerDay(row.most)
      ? .refuse(.ceiling(drug: medicine.name, perDay: PerDay(row.most))) : .taken
  }
}

extension AdjuvantAdvice {
  private var isBoundToKidneys: Bool { medicine.isBoundToKidneys(for: use.purpose) }

  private var isTaken: Bool { names.contains(medicine.id) }

  private var names: Set<String> {
    let lines = patient.regimen.lines.filter { $0.isTaken(at: patient.now) }
    return patient.context.coMedicines.union(lines.map(\.drug))
  }

  /// Whether it belongs to a class that slows breathing beside an opioid.
  private var isSedating: Bool {
    !patient.formulary.classes(named: [medicine.id]).known
      .isDisjoint(with: patient.formulary.sedatives)
  }

  private var clearanceGap: SafetyGap? {
    patient.context.kidney == .zero ? nil : patient.context.clearance.gap(.clearance)
  }

  private var gaps: [SafetyGap] {
    let context = patient.context
    var gaps: [SafetyGap] = []
    if context.ageYears == nil { gaps.append(SafetyGap(.age)) }
    if isSedating {
      gaps += [context.respiratoryRate.gap(.respiratoryRate), context.sedation.gap(.sedation)]
        .compactMap { $0 }
    }
    if isBoundToKidneys { gaps += clearanceGap.map { [$0] } ?? [] }
    if !medicine.hepatic.isEmpty, context.liver == nil { gaps.append(SafetyGap(.liver)) }
    if patient.regimen.isComplete != .present { gaps.append(SafetyGap(.medicines)) }
    if context.allergies?.isEmpty ?? true { gaps.append(SafetyGap(.allergies)) }
    return gaps
  }

  /// An allergy, another medicine, the kidneys or the liver.
  private var gate: AdjuvantAnswer.Outcome? {
    let context = patient.context
    if context.allergies?.contains(medicine.id) == true {
      return .specialist(.allergy(drug: medicine.name))
    }
    if patient.otherMedicines.known.contains("maoi"), patient.isAffected(medicine, by: "maoi") {
      return .refuse(.monoamineOxidaseInhibitor(drug: medicine.name))
    }
    if let kin { return .refuse(.adjuvant(.sameClass(drug: medicine.name, taken: kin))) }
    if isBoundToKidneys, context["acute-kidney-injury"] == .present {
      return .refuse(.acuteKidneys(drugs: [medicine.name]))
    }
    if isBoundToKidneys, context.condition("dialysis") == .present {
      return .specialist(.renal(drugs: [medicine.name], kidney: .below15))
    }
    guard let liver = context.liver,
      medicine.hepatic.contains(where: { $0.liver == liver && $0.action == .refuse })
    else { return nil }
    return .refuse(.hepatic(drugs: [medicine.name], liver: liver))
  }

  /// The printed name of another gabapentinoid that is taken.
  private var kin: String? {
    guard let group = patient.formulary.classes.first(where: { $0.id == "gabapentinoid" }),
      group.examples.contains(medicine.id)
    else { return nil }
    let taken = (group.examples + [group.id]).filter { $0 != medicine.id && names.contains($0) }
    return taken.first.map { patient.formulary[$0]?.name ?? $0 }
  }

  private var flags: [AnswerFlag] {
    let known = patient.otherMedicines.known
    let group = patient.formulary.classes(named: [medicine.id]).known
    let takesOpioid = !patient.opioids.isEmpty
    let addsSerotonin =
      group.contains("serotonergic")
      && (known.contains("serotonergic") || isTakenWith(group: "serotonergic"))
    let blocks = group.contains("cyp2d6-inhibitor") && isTakenWith(group: "cyp2d6-inhibitor")
    let flags: [(AnswerFlag, Bool)] = [
      (.emergencyOpen, patient.context.emergencyOpen == .present),
      (.opioidAndSedative, isSedating && takesOpioid),
      (.considerNaloxone, isSedating && takesOpioid && patient.context.dying != .present),
      (.dying, patient.context.dying == .present),
      (.serotonergic, addsSerotonin), (.cyp2d6Inhibitor, blocks),
      (.interactionsNotChecked, !patient.otherMedicines.unknown.isEmpty),
      (.allergyNotChecked, !patient.context.unknownAllergies.isEmpty),
    ]
    return flags.filter(\.1).map(\.0)
  }

  /// Whether an opioid is taken that this class acts on.
  private func isTakenWith(group: String) -> Bool {
    patient.opioids.compactMap { $0.opioid(in: patient.formulary) }
      .contains { patient.isAffected($0, by: group) }
  }
}
