public import Clinical

/// Every finding's value at one moment: answered, computed from a flag, or derived.
///
/// Two passes: flags rest on derived findings (a breathing rate, a medicine in use), and a few
/// derived findings rest on flags.
public struct Evaluation: Equatable, Sendable {
  /// The facts as read: with the moment, the open emergencies and the computed flags in them.
  public let facts: EncounterFacts
  public let derived: DerivedFindings
  /// The computed flags by code.
  public let flags: [FlagCode: Finding]

  public init(_ facts: EncounterFacts, of interrupts: Interrupts, under content: PathwayContent) {
    var facts = facts
    facts.openInterrupts = Set(interrupts.open.map(\.id))
    facts.staleness = content.staleness
    facts.nameMedicines(under: content)
    facts.flagValues = [:]
    let first = DerivedFindings.all(from: facts)
    var flags: [FlagCode: Finding] = [:]
    for flag in content.flags {
      let parts = flag.when.evaluate { Self.value(of: $0, facts, first) }
      let value = flag.value(direct: facts.flags[flag.code] ?? .notAssessed, parts: parts)
      flags[flag.code] = value
      facts.flagValues[flag.finding] = value
    }
    self.facts = facts
    self.flags = flags
    derived = first.reading(flagsOf: facts)
  }

  public subscript(id: FindingID) -> Finding { Self.value(of: id, facts, derived) }

  /// The same for many look-ups in a row: it holds the three tables, not the whole evaluation.
  var lookup: (FindingID) -> Finding {
    let (flags, derived, answers) = (facts.flagValues, derived, facts.assessment)
    return { flags[$0] ?? derived[$0]?.value ?? answers[$0] }
  }

  private static func value(
    of id: FindingID, _ facts: EncounterFacts, _ derived: DerivedFindings
  ) -> Finding {
    facts.flagValues[id] ?? derived[id]?.value ?? facts.assessment[id]
  }
}

extension EncounterFacts {
  /// Fills in what the names of medicines and allergies stand for.
  fileprivate mutating func nameMedicines(under content: PathwayContent) {
    classMembers = content.classMembers
    let beside = coMedicines.filter { $0.value == .present }.map(\.key)
    let lines = medicines.map(\.line).filter(isInUse).map(\.drug)
    unknownMedicines = Set(beside + lines).filter { !content.isKnown(medicine: $0) }.sorted()
    unknownAllergies = (allergies ?? []).filter { !content.isKnown(allergy: $0) }
  }
}

extension PathwayContent {
  fileprivate var staleness: [MeasurementKind: MeasurementDefinition] {
    Dictionary(measurements.map { ($0.kind, $0) }) { first, _ in first }
  }
}

extension Evaluation {
  /// Every emergency that holds now, with all that makes it hold.
  public func causes(under content: PathwayContent) -> [InterruptCause] {
    var causes: [InterruptID: InterruptCause] = [:]
    for cause in flagCauses(content) + ruleCauses(content) {
      causes[cause.interrupt, default: cause].join(cause)
    }
    return causes.values.sorted { $0.interrupt < $1.interrupt }
  }

  private func flagCauses(_ content: PathwayContent) -> [InterruptCause] {
    content.flags.compactMap { flag in
      guard flags[flag.code] == .present, let interrupt = flag.interrupt,
        !answeredByResult(flag)
      else { return nil }
      var cause = InterruptCause(interrupt: interrupt, urgency: urgency(of: flag))
      cause.flags = [flag.code]
      cause.because = reasons(in: flag.when, or: flag.finding)
      return cause
    }
  }

  private func ruleCauses(_ content: PathwayContent) -> [InterruptCause] {
    let lookup = lookup
    return content.rules.compactMap { rule in
      guard let interrupt = rule.interrupt, let when = rule.when, let urgency = rule.urgency,
        when.evaluate(lookup) == .present
      else { return nil }
      var cause = InterruptCause(interrupt: interrupt, urgency: urgency)
      cause.rules = [rule.code]
      cause.severity = rule.severity
      cause.because = reasons(in: when, or: nil)
      return cause
    }
  }

  /// Symptoms of high calcium raise the emergency only while no fresh calcium is recorded; a fresh
  /// result then decides by its own rules.
  private func answeredByResult(_ flag: RedFlag) -> Bool {
    guard flag.raises == .hypercalcaemia else { return false }
    return self["calcium-not-recorded"] == .absent || urgency(of: flag) > .emergency
  }

  /// The flag's urgency with its `sooner` conditions counted.
  public func urgency(of flag: RedFlag) -> Urgency {
    let lookup = lookup
    return flag.sooner
      .filter { $0.when.evaluate(lookup) == .present }
      .reduce(flag.urgency) { min($0, $1.urgency) }
  }

  /// The findings behind a condition that hold, flags opened to the parts that made them.
  public func reasons(in condition: Condition, or flag: FindingID?) -> [FindingID] {
    var reasons: [FindingID] = []
    for id in condition.findings where self[id] == .present && !reasons.contains(id) {
      reasons.append(id)
    }
    if reasons.isEmpty, let flag { reasons = [flag] }
    return reasons
  }
}
