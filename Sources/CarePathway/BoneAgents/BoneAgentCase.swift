import Analgesia
import Clinical

/// One patient as the choice of a bone agent sees them.
///
/// - Source: clinical reference 2.3, 5.8 and the table before every dose (S18, S18b, S20, S26).
struct BoneAgentCase {
  let evaluation: Evaluation
  let set: ReferenceSet
  let history: BoneAgentHistory
  let renal: RenalFindings
  let readings: Readings
  let calcium: CalciumFindings

  init(_ evaluation: Evaluation, in set: ReferenceSet) {
    self.evaluation = evaluation
    self.set = set
    readings = Readings(evaluation.facts)
    history = BoneAgentHistory(evaluation.facts)
    renal = RenalFindings(evaluation.facts, readings)
    calcium = CalciumFindings(evaluation.facts, readings)
  }

  var facts: EncounterFacts { evaluation.facts }

  /// The agents in question, the one in front first; none where nothing calls for one.
  ///
  /// In front: what is proposed; else what is given already; else zoledronic acid in a moderate or
  /// severe high calcium, or where a bone agent is indicated. Denosumab stands beside zoledronic
  /// acid while neither is chosen, and where the kidneys forbid it.
  var advice: [BoneAgentAdvice] {
    let named = named
    guard named.isEmpty else { return named.map(advise) + besides(named) }
    guard isCalciumHigh || evaluation["bone-agent-indicated"] == .present else { return [] }
    let first = [BoneAgent.zoledronicAcid.rawValue]
    return first.map(advise) + besides(first)
  }

  /// Moderate or worse: a mild one is not treated with a bone agent, and the kidney rule for bone
  /// metastases is the more careful.
  var isCalciumHigh: Bool {
    evaluation["hypercalcaemia-moderate"] == .present
      || evaluation["hypercalcaemia-severe"] == .present
  }

  var indication: BoneAgentIndication { isCalciumHigh ? .hypercalcaemia : .boneMetastases }

  private var named: [String] {
    let proposed = Proposals(facts).names.intersection(Proposals.boneAgents)
    let given = history.running.intersection(Proposals.boneAgents)
    return (proposed.isEmpty ? given : proposed).sorted(by: >)
  }

  private func besides(_ named: [String]) -> [BoneAgentAdvice] {
    guard named == [BoneAgent.zoledronicAcid.rawValue] else { return [] }
    let isOpenChoice = self.named.isEmpty && !isCalciumHigh
    let isKidneyWeak =
      evaluation["crcl-below-30"] == .present || evaluation["creatinine-400-or-more"] == .present
    let hasFailed = evaluation["hypercalcaemia-after-bisphosphonate"] == .present
    guard isOpenChoice || isKidneyWeak || hasFailed else { return [] }
    return [advise(BoneAgent.denosumab.rawValue)]
  }

  private func advise(_ drug: String) -> BoneAgentAdvice {
    switch (BoneAgent(rawValue: drug), indication) {
    case (.zoledronicAcid?, .boneMetastases): advise(.zoledronicAcid, zoledronateForBone)
    case (.zoledronicAcid?, .hypercalcaemia): advise(.zoledronicAcid, zoledronateForCalcium)
    case (.denosumab?, .boneMetastases): advise(.denosumab, denosumabForBone)
    case (.denosumab?, .hypercalcaemia): advise(.denosumab, denosumabForCalcium)
    case (nil, _): notComputed(drug)
    }
  }

  private func advise(_ agent: BoneAgent, _ draft: BoneAgentAdvice.Draft) -> BoneAgentAdvice {
    BoneAgentAdvice(agent.rawValue, agent.english, for: indication, draft)
  }

  private func notComputed(_ drug: String) -> BoneAgentAdvice {
    var draft = BoneAgentAdvice.Draft()
    draft.working = [BoneAgentWords.notComputed.english]
    draft.block(.doseNotComputed, if: .present)
    return BoneAgentAdvice(drug, drug, for: indication, draft)
  }
}
