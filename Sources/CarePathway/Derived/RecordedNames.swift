import Clinical

/// Findings whose name carries a name of the vocabulary: `drug-NAME`, `condition-NAME`,
/// `NAME-proposed`.
///
/// `drug-NAME` is present while the drug, or a drug of that class, is taken; `NAME-proposed` while
/// an option or an agent of that name is put forward.
struct RecordedNames: Equatable, Sendable {
  private let facts: EncounterFacts
  private let proposed: Set<String>

  init(_ facts: EncounterFacts, proposed: Set<String>) {
    self.facts = facts
    self.proposed = proposed
  }

  func reading(_ facts: EncounterFacts) -> RecordedNames {
    RecordedNames(facts, proposed: proposed)
  }

  /// The finding of that name; `nil` when `id` has none of the three forms.
  subscript(id: FindingID) -> DerivedFinding? {
    value(of: id.rawValue).map { DerivedFinding(id, $0) }
  }

  func value(of name: String) -> Finding? {
    if name.hasPrefix(Self.drug) { return taken(String(name.dropFirst(Self.drug.count))) }
    if name.hasPrefix(Self.condition) {
      return facts.conditions[String(name.dropFirst(Self.condition.count))] ?? .notAssessed
    }
    guard name.hasSuffix(Self.proposedEnding) else { return nil }
    return Finding(proposed.contains(String(name.dropLast(Self.proposedEnding.count))))
  }

  /// Bone agents act for months and checkpoint inhibitors harm late: for them what was given counts.
  private func taken(_ drug: String) -> Finding {
    if BoneAgentHistory.agents.contains(drug), BoneAgentHistory(facts).hasRecent(drug) {
      return .present
    }
    switch drug {
    case "glucocorticoid": return facts.isTakingAny(Self.glucocorticoids) || steroidRuns
    case "immune-checkpoint-inhibitor":
      let given = facts.treatments.contains { $0.kind == "immunotherapy" }
      return given ? .present : facts.isTaking(drug)
    default: return facts.isTaking(drug)
    }
  }

  private var steroidRuns: Finding {
    Finding(facts.treatments.contains { $0.kind == "steroid" && $0.isRunning(at: facts.now) })
  }

  private static let glucocorticoids: Set<String> = [
    "glucocorticoid", "dexamethasone", "prednisolone",
  ]
  private static let drug = "drug-"
  private static let condition = "condition-"
  private static let proposedEnding = "-proposed"
}
