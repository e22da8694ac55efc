public import CarePathway
import Clinical

/// The encounter on the screen: its record, and the advice computed from it.
public struct OpenEncounter: Equatable, Sendable {
  public let key: EncounterKey
  public private(set) var encounter: Encounter
  public private(set) var advice: Advice
  /// The minute in which the emergency rules were last evaluated on the record as it is now.
  private var evaluatedMinute: Int?

  init(_ key: EncounterKey, _ encounter: Encounter, at clock: Clock, under content: PathwayContent)
  {
    self.key = key
    self.encounter = encounter
    advice = Advice(encounter, at: clock.now, under: content)
  }

  /// Takes one event, or throws and stays as it was.
  ///
  /// To go to another step changes no fact: within one minute the advice stays what it is.
  mutating func take(
    _ event: EncounterEvent, at clock: Clock, under content: PathwayContent
  ) throws(EncounterRefusal) -> [RecordedEvent] {
    if case .stageEntered(let stage) = event, evaluatedMinute == clock.minute {
      return [encounter.enter(stage, at: clock.now)]
    }
    let taken = try encounter.take(event, at: clock.now, under: content)
    advice = Advice(encounter, taken.evaluation, under: content)
    evaluatedMinute = clock.minute
    return taken.recorded
  }

  /// Computes the advice anew: the content or the time has changed.
  mutating func refresh(at clock: Clock, under content: PathwayContent) {
    advice = Advice(encounter, at: clock.now, under: content)
    evaluatedMinute = nil
  }
}
