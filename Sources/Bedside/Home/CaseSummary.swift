public import CarePathway
public import Clinical

/// One stored case as the home screen lists it.
public struct CaseSummary: Equatable, Sendable {
  public let key: EncounterKey
  public let label: String
  public let stage: Stage
  public let changed: Moment
  public let ageYears: Int?
  public let sex: Sex
  public let openEmergencies: Int
  /// What was recorded last.
  public let last: EncounterEvent?

  public init(_ key: EncounterKey, _ encounter: Encounter) {
    self.key = key
    label = encounter.facts.person.label ?? "?"
    stage = encounter.pathway.stage
    changed = encounter.history.events.last?.at ?? Moment(seconds: 0)
    ageYears = encounter.facts.person.ageYears
    sex = encounter.facts.person.sex
    last = encounter.history.events.last?.event
    openEmergencies = encounter.interrupts.open.count
  }
}
