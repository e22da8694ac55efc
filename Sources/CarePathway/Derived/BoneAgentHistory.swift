import Clinical

/// Every bone agent on record.
struct BoneAgentHistory {
  let uses: [BoneAgentUse]
  private let now: Moment

  init(_ facts: EncounterFacts) {
    now = facts.now
    let treatments = facts.treatments.filter { $0.kind == "bone-agent" }.map { given in
      BoneAgentUse(
        agent: given.agent ?? "", last: given.last ?? given.ended ?? given.started,
        isRunning: given.isRunning(at: facts.now), intervalWeeks: given.intervalWeeks,
        doses: given.doses, indication: given.indication)
    }
    let lines = facts.medicines.map(\.line).filter { Self.agents.contains($0.drug) }.map { line in
      BoneAgentUse(
        agent: line.drug, last: line.stopped ?? line.lastChanged ?? line.since,
        isRunning: facts.isInUse(line), intervalWeeks: nil, doses: nil, indication: nil)
    }
    uses = treatments + lines
  }

  /// A dose within twelve months (policy), or one whose date nobody knows.
  var hasRecent: Bool { uses.contains(where: isRecent) }

  /// The agents that still act: running, or last given within twelve months and not ended.
  var running: Set<String> { Set(uses.filter { $0.isRunning && isRecent($0) }.map(\.agent)) }

  func latest(of isMeant: (BoneAgentUse) -> Bool) -> BoneAgentUse? {
    uses.filter { isMeant($0) && $0.last != nil }.max { first, second in
      (first.last?.earliest.seconds ?? 0) < (second.last?.earliest.seconds ?? 0)
    }
  }

  func hasRecent(_ agent: String) -> Bool {
    uses.contains { $0.agent == agent && isRecent($0) }
  }

  func isRecent(_ use: BoneAgentUse) -> Bool {
    use.last.map { now - $0.latest <= 365 * 86_400 } ?? true
  }

  static let agents: Set<String> = [
    "zoledronic-acid", "pamidronate", "ibandronate", "denosumab", "denosumab-60",
  ]
}
