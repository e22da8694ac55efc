public import CarePathway
public import Clinical

/// One encounter as it was handed in: the events it stands for, and what is asked.
public struct EncounterInput: Sendable {
  public var now: Moment?
  public var events: [EncounterEvent] = []
  /// Ends of emergencies, taken after everything else.
  public var dispositions: [(interrupt: InterruptID, disposition: Disposition)] = []
  public var asks: [JSONValue] = []
}
