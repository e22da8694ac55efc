import Clinical

/// The value of every finding at one moment, one look-up each.
///
/// A computed flag stands over a derived finding of the same name, and that over an answer.
struct FindingTable: Equatable, Sendable {
  private var values: [FindingID: Finding]

  /// Answered and derived; flags are set as they are computed.
  init(_ facts: EncounterFacts, _ derived: DerivedFindings) {
    values = [:]
    values.reserveCapacity(facts.assessment.findings.count + derived.findings.count + 128)
    for (id, answer) in facts.assessment.findings where derived.named(id) == nil {
      values[id] = answer
    }
    for finding in derived.findings { values[finding.id] = finding.value }
  }

  subscript(id: FindingID) -> Finding? {
    get { values[id] }
    set { values[id] = newValue }
  }

  /// The value of `id`; one that stands nowhere yet is taken from `named` and kept.
  mutating func value(of id: FindingID, or named: (FindingID) -> Finding?) -> Finding {
    if let value = values[id] { return value }
    let value = named(id) ?? .notAssessed
    values[id] = value
    return value
  }
}
