import Clinical

/// Whether everything that must be settled before a bone agent is settled.
struct BoneAgentGates: Equatable, Sendable {
  /// Everything but the computed red flags.
  let withoutFlags: Finding

  /// Calcium fresh and not low, clearance known and 30 or more, vitamin D known and not low, the
  /// dentist has looked, pregnancy ruled out, more than 3 months expected; mouth and thighs asked.
  ///
  /// Each must be known: an unknown one leaves the whole not assessed.
  ///
  /// - Source: clinical reference 5.8, the table before every dose (S18, S20, S26).
  init(_ agents: BoneAgentFindings, _ renal: RenalFindings, _ readings: Readings) {
    withoutFlags =
      Self.laboratory(agents, renal, readings) && Self.mouth(agents)
      && !agents.person.pregnancyPossible && !agents.person.survivalBelow3Months
  }

  func finding(_ facts: EncounterFacts) -> DerivedFinding {
    let flagged =
      facts.flagValue("jaw-osteonecrosis-suspected")
      || facts.flagValue("atypical-femur-fracture-suspected")
    return DerivedFinding(
      "bone-agent-due-gates-met", withoutFlags && !flagged, citations: .zoledronateRenal)
  }

  private static func laboratory(
    _ agents: BoneAgentFindings, _ renal: RenalFindings, _ readings: Readings
  ) -> Finding {
    let vitaminD = readings["vitamin-d"].map { $0.fresh($0.isBelow(vitaminD50)) }
    let calciumKnown: Finding = agents.calcium.isRecorded ? .present : .notAssessed
    let isHurt =
      agents.facts.assessment["acute-kidney-injury"] == .present
      || renal.course.riseFromBaseline == .present
    return calciumKnown && !agents.calcium.hypocalcaemia && !renal.clearanceBelow30
      && !(vitaminD ?? .notAssessed) && Finding(!isHurt)
  }

  private static func mouth(_ agents: BoneAgentFindings) -> Finding {
    let dental = agents.facts.dental
    let hasProblem =
      dental?.problem == .present || dental?.planned != nil
      || agents.facts.conditions["jaw-osteonecrosis"] == .present
    let seen: Finding = agents.isDentistSeen ? .present : .notAssessed
    return seen && Finding(!hasProblem)
  }

  private static let vitaminD50 = UnitLimits(
    50_00, .nanomolesPerLitre, or: 20_00, .nanogramsPerMillilitre)
}
