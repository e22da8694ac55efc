import Clinical

/// Whether everything that must be settled before a bone agent is settled.
struct BoneAgentGates {
  let facts: EncounterFacts
  let readings: Readings
  let agents: BoneAgentFindings
  let renal: RenalFindings

  /// Calcium fresh and not low, clearance known and 30 or more, vitamin D known and not low, the
  /// dentist has looked, mouth and thighs asked, pregnancy ruled out, more than 3 months expected.
  ///
  /// Each must be known: an unknown one leaves the whole not assessed.
  ///
  /// - Source: clinical reference 5.8, the table before every dose (S18, S20, S26).
  var all: [DerivedFinding] {
    [DerivedFinding("bone-agent-due-gates-met", met, citations: [.zoledronateRenal])]
  }

  private var met: Finding { laboratory && mouth && !agents.person.pregnancyPossible && survival }

  private var laboratory: Finding {
    let vitaminD = readings["vitamin-d"].map { $0.fresh($0.isBelow(Self.vitaminD50)) }
    let calciumKnown: Finding = agents.calcium.isRecorded ? .present : .notAssessed
    let shown =
      facts.assessment["acute-kidney-injury"] == .present
      || renal.course.riseFromBaseline == .present
    return calciumKnown && !agents.calcium.hypocalcaemia && !renal.clearanceBelow30
      && !(vitaminD ?? .notAssessed) && Finding(!shown)
  }

  private var mouth: Finding {
    let jaw =
      facts.flagValue("jaw-osteonecrosis-suspected")
      || Finding(facts.conditions["jaw-osteonecrosis"] == .present)
    let dental = Finding(facts.dental?.problem == .present || facts.dental?.planned != nil)
    let seen: Finding = agents.isDentistSeen ? .present : .notAssessed
    return seen && !jaw && !dental && !facts.flagValue("atypical-femur-fracture-suspected")
  }

  private var survival: Finding { !agents.person.survivalBelow3Months }

  private static let vitaminD50 = UnitLimits(
    50_00, .nanomolesPerLitre, or: 20_00, .nanogramsPerMillilitre)
}
