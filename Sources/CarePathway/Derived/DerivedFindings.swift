public import Clinical

/// Every derived finding of one encounter at one moment, by name.
public struct DerivedFindings: Equatable, Sendable {
  /// In the order of their derivation, which is always the same.
  public let findings: [DerivedFinding]
  private let names: RecordedNames

  /// Derives everything `facts` allow.
  public static func all(from facts: EncounterFacts) -> DerivedFindings {
    let proposals = Proposals(facts)
    return DerivedFindings(
      findings: derive(from: facts, proposals), names: RecordedNames(facts, proposals))
  }

  /// `nil` when `id` is not the name of a derived finding.
  public subscript(id: FindingID) -> DerivedFinding? {
    Self.places[id].map { findings[$0] } ?? names[id]
  }

  /// The names of all derived findings, without those that carry a drug's, a condition's or an
  /// option's name.
  public static let ids: [FindingID] = derive(
    from: EncounterFacts(), Proposals(EncounterFacts())
  ).map(\.id)

  private static let places = Dictionary(
    uniqueKeysWithValues: ids.enumerated().map { ($0.element, $0.offset) })

  /// The list: a family of findings a line, each after those it reads.
  private static func derive(
    from facts: EncounterFacts, _ proposals: Proposals
  ) -> [DerivedFinding] {
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
    var findings = spine.all + lesions.all + PrimaryFindings(facts: facts).all
    findings += calcium.all + renal.all + BloodFindings(readings: readings).all
    findings += ObservationFindings(facts: facts, readings: readings).all
    findings += OpioidFindings(facts: facts, readings: readings, renal: renal, person: person).all
    findings += pain.all + radiotherapy.all + TreatmentFindings(facts: facts).all
    findings += agents.all
    findings += BoneAgentGates(facts: facts, readings: readings, agents: agents, renal: renal).all
    findings += person.all + MoodFindings(facts: facts, readings: readings).all
    findings += ImagingFindings(facts: facts).all + RadiosensitiserGap(facts).all
    findings += proposals.all + InterruptFindings(facts: facts).all
    findings +=
      WorkupFindings(
        facts: facts, lesions: lesions, spine: spine, pain: pain, radiotherapy: radiotherapy
      ).all
    return findings
  }
}
