import Clinical

/// The one door to every question about an opioid.
///
/// Emergency and toxicity come first, whatever was asked; then a line that cannot be read refuses
/// every sum, because a sum with a hole in it is smaller than the truth. The gates that forbid are
/// in the sum of each question; what no sum holds for says so and names who can help.
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
    case .taper(let percent): OpioidTaper.answer(by: percent, for: patient)
    case .rotate(let rotation): OpioidRotation.answer(rotation, for: patient)
    case .patch(let drug): OpioidPatch.answer(drug, asked: ask, for: patient)
    case .transmucosal(let drug): OpioidFastFentanyl.answer(drug, for: patient)
    }
  }
}

extension OpioidCase {
  public var tolerance: OpioidTolerance {
    OpioidTolerance(regimen.lines, in: formulary, at: now)
  }
}

extension OpioidAsk {
  fileprivate var mayHaveTheEmergencyForCause: Bool {
    switch self {
    case .patch: true
    case .rotate(let rotation) where rotation.route == .transdermal: true
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
