public import CarePathway
import Clinical

/// The encounter on the screen: its record, and the advice computed from it.
public struct OpenEncounter: Equatable, Sendable {
  public let key: EncounterKey
  private var standing: Standing
  /// The minute in which the emergency rules were last evaluated on the record as it is now.
  private var evaluatedMinute: Int?

  public var encounter: Encounter { standing.encounter }
  public var advice: Advice { standing.advice }

  /// Both are large and are looked at many times for a key: handed about by one count, and made
  /// anew when something changes.
  private final class Standing: Sendable {
    let encounter: Encounter
    let advice: Advice

    init(_ encounter: Encounter, _ advice: Advice) {
      self.encounter = encounter
      self.advice = advice
    }
  }

  init(_ key: EncounterKey, _ encounter: Encounter, at clock: Clock, under content: PathwayContent)
  {
    self.key = key
    standing = Standing(encounter, Advice(encounter, at: clock.now, under: content))
  }

  public static func == (lhs: OpenEncounter, rhs: OpenEncounter) -> Bool {
    lhs.key == rhs.key && lhs.encounter == rhs.encounter && lhs.advice == rhs.advice
  }

  /// Takes one event, or throws and stays as it was.
  ///
  /// To go to another step changes no fact: within one minute the advice stays what it is.
  mutating func take(
    _ event: EncounterEvent, at clock: Clock, under content: PathwayContent
  ) throws(EncounterRefusal) -> [RecordedEvent] {
    if case .stageEntered(let stage) = event, evaluatedMinute == clock.minute {
      var encounter = encounter
      let recorded = encounter.enter(stage, at: clock.now)
      standing = Standing(encounter, advice)
      return [recorded]
    }
    var encounter = encounter
    let taken = try encounter.take(event, at: clock.now, under: content)
    standing = Standing(encounter, Advice(encounter, taken.evaluation, under: content))
    evaluatedMinute = clock.minute
    return taken.recorded
  }

  /// Computes the advice anew: the content or the time has changed.
  mutating func refresh(at clock: Clock, under content: PathwayContent) {
    standing = Standing(encounter, Advice(encounter, at: clock.now, under: content))
    evaluatedMinute = nil
  }
}
