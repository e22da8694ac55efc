import Analgesia
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
  /// What each rule's condition comes to, in the order of the content; `nil` without a condition.
  let rules: [Finding?]
  private let table: FindingTable

  public init(_ facts: EncounterFacts, of interrupts: Interrupts, under content: PathwayContent) {
    var facts = facts
    facts.openInterrupts = Set(interrupts.open.map(\.id))
    facts.staleness = content.staleness
    facts.nameMedicines(under: content)
    facts.flagValues = [:]
    let first = DerivedFindings.all(from: facts)
    var table = FindingTable(facts, first)
    var flags: [FlagCode: Finding] = [:]
    for flag in content.flags {
      let parts = flag.when.evaluate { table.value(of: $0) { first.named($0) } }
      let value = flag.value(direct: facts.flags[flag.code] ?? .notAssessed, parts: parts)
      flags[flag.code] = value
      facts.flagValues[flag.finding] = value
      table[flag.finding] = value
    }
    let derived = first.reading(flagsOf: facts)
    for finding in derived.flagged where facts.flagValues[finding.id] == nil {
      table[finding.id] = finding.value
    }
    rules = content.rules.map { rule in
      rule.when.map { $0.evaluate { table.value(of: $0) { derived.named($0) } } }
    }
    self.facts = facts
    self.flags = flags
    self.derived = derived
    self.table = table
  }

  public subscript(id: FindingID) -> Finding { table[id] ?? derived.named(id) ?? .notAssessed }

  /// The rules of the content this was evaluated under, each with what its condition comes to.
  func values(of content: PathwayContent) -> Zip2Sequence<[Rule], [Finding?]> {
    precondition(content.rules.count == rules.count)
    return zip(content.rules, rules)
  }
}

extension EncounterFacts {
  /// Fills in what the names of medicines and allergies stand for.
  fileprivate mutating func nameMedicines(under content: PathwayContent) {
    classMembers = content.classMembers
    sedatives = Set(content.classes.filter(\.isSedative).map(\.id))
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
    values(of: content).compactMap { rule, value in
      guard value == .present, let interrupt = rule.interrupt, let when = rule.when,
        let urgency = rule.urgency
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
    flag.sooner
      .filter { $0.when.evaluate { self[$0] } == .present }
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
