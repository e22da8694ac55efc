import Clinical

/// How far a step has come, for the mark in the row of steps.
public enum StageProgress: Equatable, Sendable {
  case toDo
  case doneWithGaps(Int)
  case done
  /// An emergency or a present red flag stands open here.
  case alarm
}

extension Encounter {
  /// The progress of `stage` under `advice`; a step nobody has visited is to do.
  public func progress(of stage: Stage, under advice: Advice) -> StageProgress {
    if stage == .flags,
      !interrupts.open.isEmpty || advice.evaluation.flags.values.contains(.present)
    {
      return .alarm
    }
    guard pathway.visited.contains(stage) else { return .toDo }
    let gaps = gaps(in: stage, under: advice)
    return gaps == 0 ? .done : .doneWithGaps(gaps)
  }

  /// How many things the step still asks for.
  private func gaps(in stage: Stage, under advice: Advice) -> Int {
    let person = facts.person
    switch stage {
    case .who:
      return [
        person.label == nil, person.ageYears == nil, person.sex == .notAssessed,
        person.weight == nil,
      ].filter { $0 }.count
    case .flags: return advice.evaluation.flags.keys.filter(isUnanswered).count
    case .symptoms: return facts.pain.isEmpty && facts.assessment["pain-absent"] != .present ? 1 : 0
    case .workup: return advice.unknown.filter { $0.why.isLaboratory }.count
    case .risk: return facts.lesions.tracks.filter { $0.progress < .scored }.count
    case .pain: return advice.unknown.filter { $0.why == .breathing }.count
    case .treat: return 0
    case .plan: return advice.plan.unmet.count
    }
  }
}

extension UnknownReason {
  fileprivate var isLaboratory: Bool {
    switch self {
    case .calcium, .kidney, .marrow, .boneMedicine, .infection, .neverRecorded: true
    case .scope, .dosing, .pain, .breathing, .lesion, .interactions, .allergyName, .contradiction:
      false
    }
  }
}
