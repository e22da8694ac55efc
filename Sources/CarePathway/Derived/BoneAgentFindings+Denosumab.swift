import Clinical

extension BoneAgentFindings {
  /// Denosumab ended within twelve months and nothing was given in its place; or it is in use and
  /// going on with it was declined.
  var denosumabStopped: Finding {
    guard let dose = history.latest(of: { $0.agent == "denosumab" }), let last = dose.last else {
      return history.uses.contains { $0.agent == "denosumab" } ? .notAssessed : facts.untaken
    }
    guard history.isRecent(dose) else { return .absent }
    if dose.isRunning { return Finding(isDenosumabDeclined) }
    let other = history.latest { $0.agent != "denosumab" }?.last
    return Finding(other.map { $0.latest <= last.latest } ?? true)
  }

  private var isDenosumabDeclined: Bool {
    facts.proposals.contains { $0.option == "denosumab" && $0.state == .declined }
  }

  /// Zoledronic acid proposed or given within twelve months, not for a high calcium.
  ///
  /// Where no indication is recorded a high calcium is taken for it.
  var zoledronateForBone: Finding {
    let isHigh = calcium.hypercalcaemia == .present
    let uses = history.uses.filter { $0.agent == Self.zoledronate && history.isRecent($0) }
    let forBone = uses.contains { use in
      use.indication.map { $0 != "hypercalcaemia" } ?? !isHigh
    }
    let isProposed = Proposals(facts).names.contains(Self.zoledronate)
    if forBone || (isProposed && !isHigh) { return .present }
    return uses.isEmpty && !isProposed ? facts.untaken : .absent
  }

  private static let zoledronate = "zoledronic-acid"
}
