public import CarePathway
import Clinical

/// The encounter on the screen: its record, and the advice computed from it.
public struct OpenEncounter: Equatable, Sendable {
  public let key: EncounterKey
  public private(set) var encounter: Encounter
  public private(set) var advice: Advice

  init(_ key: EncounterKey, _ encounter: Encounter, at clock: Clock, under content: PathwayContent)
  {
    self.key = key
    self.encounter = encounter
    advice = Advice(encounter, at: clock.now, under: content)
  }

  /// Takes one event, or throws and stays as it was.
  mutating func take(
    _ event: EncounterEvent, at clock: Clock, under content: PathwayContent
  ) throws(EncounterRefusal) -> [RecordedEvent] {
    let recorded = try encounter.handle(event, at: clock.now, under: content)
    refresh(at: clock, under: content)
    return recorded
  }

  /// Computes the advice anew: the facts, the content or the time has changed.
  mutating func refresh(at clock: Clock, under content: PathwayContent) {
    advice = Advice(encounter, at: clock.now, under: content)
  }
}
