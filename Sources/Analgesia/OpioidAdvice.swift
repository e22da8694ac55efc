import Clinical

/// The one door to every question about an opioid.
///
/// Emergency and toxicity come first, whatever was asked; then a line that cannot be read refuses
/// every sum, because a sum with a hole in it is smaller than the truth. The gates that forbid are
/// all here; of the sums only starting and the rescue dose are part of the program so far, and the
/// rest says so and names who can help.
///
/// - Source: clinical reference, analgesia 5.3 and 10.
public enum OpioidAdvice {
  /// Answers one question about one patient.
  public static func answer(_ ask: OpioidAsk, for patient: OpioidCase) -> OpioidAnswer {
    if let alarm = patient.alarm(for: ask) { return alarm }
    if let unreadable = patient.regimen.unreadable.first {
      var answer = OpioidAnswer(ask, step: .computed, outcome: .refuse(unreadable))
      answer.flags = patient.standingFlags
      return answer
    }
    return computed(ask, for: patient)
  }

  /// A change for pain, side effects or without a reason, and any patch, waits while an emergency is
  /// open, since the emergency may be their cause; one for toxicity, route or kidneys does not.
  ///
  /// - Source: clinical reference, analgesia 5.3, E02 (policy).
  static func waits(_ ask: OpioidAsk, for patient: OpioidCase) -> OpioidAnswer? {
    guard patient.context.emergencyOpen == .present, ask.mayHaveTheEmergencyForCause else {
      return nil
    }
    var answer = OpioidAnswer(ask, step: .redFlag, outcome: .hold)
    answer.flags = patient.standingFlags
    answer.working.add(.waitForDisposition, from: .emergencyFirst)
    return answer
  }

  private static func computed(_ ask: OpioidAsk, for patient: OpioidCase) -> OpioidAnswer {
    switch ask {
    case .start: OpioidStart.answer(for: patient)
    case .rescue: OpioidRescue.answer(for: patient)
    case .titrate: OpioidTitration.answer(for: patient)
    case .convert: OpioidConversion.answer(for: patient)
    case .taper: gated(ask, patient, patient.refusalWithMethadone)
    case .rotate(let rotation): OpioidRotation.answer(rotation, for: patient)
    case .patch(let drug): gated(ask, patient, patient.refusal(ofPatch: drug))
    case .transmucosal(let drug): gated(ask, patient, patient.refusal(ofFast: drug))
    }
  }

  private static func gated(
    _ ask: OpioidAsk, _ patient: OpioidCase, _ refusal: DosingRefusal?
  ) -> OpioidAnswer {
    let isChild = patient.context.ageYears.map { $0 < 18 } ?? false
    if !isChild, refusal == nil, let waiting = waits(ask, for: patient) { return waiting }
    let reason = isChild ? .underAge : refusal ?? .notBuilt(ask)
    var answer = OpioidAnswer(ask, step: .computed, outcome: .refuse(reason))
    answer.flags = patient.standingFlags
    switch ask {
    case .patch, .transmucosal: answer.working = patient.tolerance.working
    case .start, .rescue, .titrate, .convert, .rotate, .taper: break
    }
    return answer
  }
}

extension OpioidCase {
  public var tolerance: OpioidTolerance {
    OpioidTolerance(regimen.lines, in: formulary, at: now)
  }

  fileprivate var refusalWithMethadone: DosingRefusal? {
    opioids.contains { $0.drug == "methadone" } ? .methadone : nil
  }

  /// A fentanyl patch is refused to everybody not shown to be tolerant, whatever the reason.
  fileprivate func refusal(ofPatch drug: String) -> DosingRefusal? {
    guard drug == "fentanyl", tolerance.finding != .present else { return nil }
    return .patchForNaive(drug: formulary[drug]?.name ?? drug)
  }

  fileprivate func refusal(ofFast drug: String) -> DosingRefusal? {
    guard tolerance.finding != .present else { return nil }
    return .transmucosalForNaive(drug: formulary[drug]?.name ?? drug)
  }
}

extension OpioidAsk {
  fileprivate var mayHaveTheEmergencyForCause: Bool {
    switch self {
    case .patch: true
    case .rotate(let rotation):
      switch rotation.reason {
      case .sideEffects, .pain, .preference, nil: true
      case .toxicity, .route, .renal: false
      }
    case .start, .rescue, .titrate, .convert, .transmucosal, .taper: false
    }
  }
}

extension Citation {
  static let emergencyFirst = Citation(
    "osteon-policy", "a change of opioid waits while an emergency is open", evidence: .policy)
}
