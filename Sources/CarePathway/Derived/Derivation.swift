import Clinical

/// One pass over all families of findings.
struct Derivation {
  var findings: [DerivedFinding] = []
  let gates: BoneAgentGates

  /// The list: a family a line, each made once and read by those after it.
  init(_ facts: EncounterFacts, _ proposals: Proposals) {
    let readings = Readings(facts)
    let lesions = LesionFindings(facts)
    let spine = SpineFindings(facts, lesions)
    let calcium = CalciumFindings(facts, readings)
    let renal = RenalFindings(facts, readings)
    let person = PersonFindings(facts)
    let pain = PainFindings(facts: facts)
    let radiotherapy = RadiotherapyFindings(facts, proposals)
    let agents = BoneAgentFindings(
      facts: facts, history: BoneAgentHistory(facts), calcium: calcium, lesions: lesions,
      person: person)
    gates = BoneAgentGates(agents, renal, readings)
    findings.reserveCapacity(192)
    findings += spine.all
    findings += lesions.all
    findings += PrimaryFindings(facts: facts).all
    findings += calcium.all
    findings += renal.all
    findings += BloodFindings(readings: readings).all
    findings += ObservationFindings(facts: facts, readings: readings).all
    findings += OpioidFindings(facts: facts, readings: readings, renal: renal).all
    findings += pain.all
    findings += radiotherapy.all
    findings += RadiosensitiserGap(facts).all
    findings += TreatmentFindings(facts: facts).all
    findings += agents.all
    findings += person.all
    findings += MoodFindings(facts: facts, readings: readings).all
    findings += ImagingFindings(facts: facts).all
    findings += proposals.all
    findings += InterruptFindings(facts: facts).all
    findings +=
      WorkupFindings(
        facts: facts, lesions: lesions, spine: spine, pain: pain, radiotherapy: radiotherapy
      ).all
  }
}
