import Clinical

/// Bone agents: in use or not, due, late, doubled, and what must be settled before a dose.
///
/// - Source: clinical reference 5.8 and 6.4 (S18, S20, S26, S27); times marked † are policy.
struct BoneAgentFindings {
  let facts: EncounterFacts
  let history: BoneAgentHistory
  let calcium: CalciumFindings
  let lesions: LesionFindings
  let person: PersonFindings

  var all: [DerivedFinding] { use + late + before }

  private var use: [DerivedFinding] {
    [
      DerivedFinding("bone-agent-in-use", inUse, citations: .policy),
      DerivedFinding(
        "bone-agent-not-in-use", Finding(facts.areMedicinesRecorded && !history.hasRecent),
        citations: .policy),
      DerivedFinding("bone-agent-duplicate", duplicate),
      DerivedFinding("bone-agent-indicated", indicated, citations: .boneAgentIndication),
    ]
  }

  private var inUse: Finding { history.hasRecent ? .present : facts.untaken }

  /// Two products of denosumab, or denosumab with a bisphosphonate; a proposal counts.
  private var duplicate: Finding {
    let proposed = Proposals(facts).names.intersection(BoneAgentHistory.agents)
    let agents = history.running.union(proposed)
    let denosumab = agents.intersection(["denosumab", "denosumab-60"])
    if denosumab.count > 1 || (!denosumab.isEmpty && agents.count > denosumab.count) {
      return .present
    }
    return facts.untaken
  }

  /// A cancer in which a bone agent is started once bone is involved.
  ///
  /// Breast, myeloma or castration-resistant prostate cancer; another solid tumour with two lesions
  /// or more and three months or more expected.
  private var indicated: Finding {
    guard !facts.lesions.isEmpty else { return .notAssessed }
    switch facts.primary.cancer {
    case .breast, .myeloma: return .present
    case .prostate: return prostateIndicated
    case .unknown: return .notAssessed
    case .lymphoma: return .absent
    case .lungNonSmallCell, .lungSmallCell, .lung, .kidney, .thyroid, .thyroidMedullary,
      .colorectal, .gastric, .pancreatic, .oesophageal, .bladder, .melanoma, .hepatocellular,
      .biliary, .neuroendocrine, .germCell, .headAndNeck, .cervical, .endometrial, .ovarian,
      .sarcoma, .osteosarcoma, .uterine, .other:
      return Finding(lesions.lesions.count > 1) && !person.survivalBelow3Months
    }
  }

  private var prostateIndicated: Finding {
    switch facts.primary.hormoneState {
    case .castrationResistant, .hormoneIndependent: .present
    case .hormoneSensitive, .hormoneDependent: .absent
    case .unknown: .notAssessed
    }
  }
}

extension BoneAgentFindings {
  private var late: [DerivedFinding] {
    [
      DerivedFinding("denosumab-stopped", denosumabStopped),
      DerivedFinding("zoledronic-acid-for-bone-metastases", zoledronateForBone),
      DerivedFinding("denosumab-late-over-7-days", denosumab(lateByOver: 7)),
      DerivedFinding("denosumab-late-over-28-days", denosumab(lateByOver: 28)),
      DerivedFinding("zoledronic-acid-every-4-weeks-stable", zoledronateStable),
      DerivedFinding("hypercalcaemia-after-bisphosphonate", highAfterBisphosphonate),
    ]
  }

  /// Later than the last dose and its interval, four weeks unless recorded, by more than `days`.
  ///
  /// A bisphosphonate given since covers the gap.
  ///
  ///     last dose 9 weeks ago, every 4 weeks  ->  35 days late: over 28
  private func denosumab(lateByOver days: Int) -> Finding {
    guard let dose = history.latest(of: { $0.agent == "denosumab" }), let last = dose.last else {
      return history.uses.contains { $0.agent == "denosumab" } ? .notAssessed : facts.untaken
    }
    if let other = history.latest(of: { !$0.isDenosumab })?.last, other.earliest > last.latest {
      return .absent
    }
    let due = last.latest.adding(seconds: (dose.intervalWeeks ?? 4) * 7 * 86_400)
    return Finding(facts.now - due > days * 86_400)
  }

  /// Twelve doses or more (policy), every four weeks or closer, and no new event.
  private var zoledronateStable: Finding {
    guard let dose = history.latest(of: { $0.agent == "zoledronic-acid" && $0.isRunning }) else {
      return facts.untaken
    }
    guard let doses = dose.doses, let weeks = dose.intervalWeeks else { return .notAssessed }
    let hasEvent =
      !facts.openInterrupts.isEmpty || lesions.fracturePresent == .present
      || facts.imaging.contains { $0.newLesions == .present }
    return Finding(doses >= 12 && weeks <= 4 && !hasEvent)
  }

  /// The calcium is still high seven days or more after a bisphosphonate.
  private var highAfterBisphosphonate: Finding {
    guard calcium.hypercalcaemia == .present, let reading = calcium.calcium?.reading else {
      return calcium.hypercalcaemia
    }
    guard let dose = history.latest(of: { !$0.isDenosumab })?.last else {
      return facts.treatments.isEmpty ? .notAssessed : .absent
    }
    return Finding(reading.measurement.taken.earliest - dose.latest >= 7 * 86_400)
  }
}

extension BoneAgentFindings {
  private var before: [DerivedFinding] {
    [
      DerivedFinding(
        "dental-examination-not-recorded", Finding(!isDentistSeen),
        citations: .mronjPrevention),
      DerivedFinding("rehydration-not-recorded", Finding(isRehydrationMissing)),
    ]
  }

  /// Examined within six months (policy: 183 days).
  var isDentistSeen: Bool {
    facts.dental?.examined.map { facts.now - $0.earliest <= 183 * 86_400 } ?? false
  }

  /// The calcium is high and no fluids are entered since it was taken.
  private var isRehydrationMissing: Bool {
    guard calcium.hypercalcaemia == .present, let reading = calcium.calcium?.reading else {
      return false
    }
    let taken = reading.measurement.taken.earliest
    return !facts.treatments.contains { given in
      given.kind == "fluids" && (given.lastGiven.map { $0.latest >= taken } ?? false)
    }
  }
}
