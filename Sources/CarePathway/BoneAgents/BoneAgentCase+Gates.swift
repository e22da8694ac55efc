public import Analgesia
import Clinical

extension BoneAgentCase {
  /// Zoledronic acid for bone metastases: the kidney band, and the table before every dose.
  var zoledronateForBone: BoneAgentAdvice.Draft {
    var draft = BoneAgentAdvice.Draft()
    draft.working = renal.clearanceLines
    if let clearance = renal.governingClearance,
      let dose = try? ZoledronateDose.forBoneMetastases(clearance: clearance)
    {
      draft.dose = dose.perDose
      draft.working += dose.working
    }
    draft.citations = .zoledronateRenal + .mronjPrevention
    blockByKidney(&draft)
    draft.block(.clearanceBelow30, if: clearanceBelow30)
    draft.block(.creatinineRise, if: evaluation["creatinine-rise"])
    draft.block(.acuteKidneyInjury, if: kidneyInjury, as: .hold)
    draft.block(.eye, if: evaluation["eye-pain-or-redness"])
    draft.block(.rehydration, if: isDry)
    blockBeforeEveryDose(&draft, of: .zoledronicAcid)
    wait(&draft, for: .zoledronicAcid, weeks: 3)
    return draft
  }

  /// Zoledronic acid for a high calcium: never cut for the kidneys, after fluids, once a week.
  var zoledronateForCalcium: BoneAgentAdvice.Draft {
    var draft = BoneAgentAdvice.Draft()
    draft.working = calcium.calcium?.adjusted.working ?? []
    if let creatinine = readings["creatinine"], !creatinine.isStale,
      let dose = try? ZoledronateDose.forHypercalcaemia(creatinine: creatinine.value)
    {
      draft.dose = dose.perDose
      draft.working += dose.working
    }
    draft.citations = .zoledronateHypercalcaemia + .saline
    draft.block(.creatinineNotRecorded, if: evaluation["creatinine-not-recorded"])
    draft.block(.creatinine400, if: evaluation["creatinine-400-or-more"])
    draft.block(.acuteKidneyInjury, if: kidneyInjury)
    draft.block(.calciumNotRecorded, if: evaluation["calcium-not-recorded"])
    draft.block(.rehydration, if: evaluation["rehydration-not-recorded"])
    draft.block(.retreatment, if: given(within: 7 * 86_400))
    draft.block(.calciumTooSoon, if: isCalciumTooSoon)
    draft.block(.jawOsteonecrosis, if: jawOsteonecrosis)
    draft.block(.duplicate, if: duplicate(with: .zoledronicAcid))
    blockByPregnancy(&draft)
    return draft
  }

  /// Denosumab for bone metastases: no kidney dose, but below 30 mL/min a specialist's matter.
  var denosumabForBone: BoneAgentAdvice.Draft {
    var draft = BoneAgentAdvice.Draft()
    draft.dose = .milligrams(120)
    draft.working = renal.clearanceLines
    draft.working += [
      BoneAgentWords.denosumabDose.english, BoneAgentWords.denosumabSupplements.english,
    ]
    draft.citations = .denosumabLabel + .mronjPrevention
    if clearanceBelow30 == .present { draft.working.append(BoneAgentWords.denosumabKidney.english) }
    if set == .unitedKingdom, facts.primary.cancer == .prostate {
      draft.working.append(BoneAgentWords.denosumabFunding.english)
      draft.citations += .denosumabFunding
    }
    blockByKidney(&draft)
    draft.block(.clearanceBelow30, if: clearanceBelow30, as: .specialist)
    draft.block(.acuteKidneyInjury, if: kidneyInjury)
    blockBeforeEveryDose(&draft, of: .denosumab)
    wait(&draft, for: .denosumab, weeks: 4)
    return draft
  }

  /// Denosumab for a high calcium: named, never dosed here.
  var denosumabForCalcium: BoneAgentAdvice.Draft {
    var draft = BoneAgentAdvice.Draft()
    draft.working = [BoneAgentWords.denosumabCalcium.english]
    if set == .unitedKingdom { draft.working.append(BoneAgentWords.denosumabUnlicensed.english) }
    draft.citations = .denosumabInHypercalcaemia
    draft.block(.doseNotComputed, if: .present)
    draft.block(.duplicate, if: duplicate(with: .denosumab))
    blockByPregnancy(&draft)
    return draft
  }
}

extension BoneAgentCase {
  /// What the clearance is computed from, by the name of what is missing.
  private func blockByKidney(_ draft: inout BoneAgentAdvice.Draft) {
    draft.block(.creatinineNotRecorded, if: evaluation["creatinine-not-recorded"])
    guard renal.governingClearance == nil, kidneyInjury != .present else { return }
    draft.block(.weightNotRecorded, if: Finding(facts.weight(readings) == nil))
    draft.block(.sexNotRecorded, if: Finding(facts.person.sex == .notAssessed))
  }

  /// The rows of the table before every dose that both agents share.
  private func blockBeforeEveryDose(_ draft: inout BoneAgentAdvice.Draft, of agent: BoneAgent) {
    let isCalciumKnown =
      evaluation["calcium-not-recorded"] == .absent && calcium.hypocalcaemia != .notAssessed
    draft.block(.calciumNotRecorded, if: Finding(!isCalciumKnown))
    draft.block(.hypocalcaemia, if: calcium.hypocalcaemia)
    if !history.hasRecent {
      draft.block(.vitaminDLow, if: evaluation["vitamin-d-below-50"])
      draft.block(.vitaminDNotRecorded, if: evaluation["vitamin-d-not-recorded"])
    }
    draft.block(.dentalExamination, if: evaluation["dental-examination-not-recorded"])
    draft.block(.dentalSurgery, if: isDentistNeeded)
    draft.block(.jawOsteonecrosis, if: jawOsteonecrosis)
    draft.block(
      .atypicalFracture, if: facts.flagValue("atypical-femur-fracture-suspected"))
    draft.block(.survival, if: evaluation["survival-below-3-months"])
    draft.block(.duplicate, if: duplicate(with: agent))
    blockByPregnancy(&draft)
  }

  /// Possible is treated as present; where sex or age leave it open, they are asked.
  private func blockByPregnancy(_ draft: inout BoneAgentAdvice.Draft) {
    let possible = evaluation["pregnancy-possible"]
    draft.block(.pregnancy, if: possible)
    guard possible == .notAssessed else { return }
    draft.block(.pregnancy, if: .present, as: .hold)
  }

  /// A dose less than its interval ago, as recorded or as on the label, is waited out.
  private func wait(_ draft: inout BoneAgentAdvice.Draft, for agent: BoneAgent, weeks: Int) {
    guard let dose = history.latest(of: { $0.agent == agent.rawValue }), let last = dose.last
    else { return }
    let interval = (dose.intervalWeeks ?? weeks) * 7
    let due = CalendarDay(daysSinceEpoch: last.day.daysSinceEpoch + interval)
    guard due > facts.now.day else { return }
    draft.until = due
    draft.working.append(BoneAgentWords.notDue.text(last.day.description, due.description))
  }

  private var clearanceBelow30: Finding {
    let dialysis = facts.conditions["dialysis"] ?? .notAssessed
    return dialysis == .present ? .present : evaluation["crcl-below-30"]
  }

  private var kidneyInjury: Finding {
    evaluation["acute-kidney-injury"] || evaluation["creatinine-rising"]
  }

  private var isDry: Finding {
    evaluation["dehydration"] || evaluation["rehydration-not-recorded"]
  }

  private var isDentistNeeded: Finding {
    let problem = facts.dental?.problem ?? .notAssessed
    return evaluation["dental-surgery-elective-proposed"] || problem
      || evaluation["dental-problem-urgent"]
  }

  private var jawOsteonecrosis: Finding {
    (facts.conditions["jaw-osteonecrosis"] ?? .notAssessed)
      || facts.flagValue("jaw-osteonecrosis-suspected")
  }

  /// Another agent of the kind that still acts.
  private func duplicate(with agent: BoneAgent) -> Finding {
    let others = history.running.subtracting([agent.rawValue])
    return Finding(!others.isEmpty)
  }

  /// A bisphosphonate given less than `seconds` ago.
  private func given(within seconds: Int) -> Finding {
    guard let last = history.latest(of: { !$0.isDenosumab })?.last else { return .absent }
    return Finding(facts.now - last.latest < seconds)
  }

  /// The calcium was taken within 48 hours after the last dose, and does not show its effect.
  private var isCalciumTooSoon: Finding {
    guard let last = history.latest(of: { _ in true })?.last,
      let taken = calcium.calcium?.reading.measurement.taken
    else { return .absent }
    let hours = taken.earliest - last.earliest
    return Finding(hours >= 0 && hours < 48 * 3_600)
  }
}

extension Evaluation {
  /// What can be said about a dose of a bone agent now, the agent in front first; none where
  /// nothing calls for one.
  public func boneAgents(in set: ReferenceSet) -> [BoneAgentAdvice] {
    BoneAgentCase(self, in: set).advice
  }
}
