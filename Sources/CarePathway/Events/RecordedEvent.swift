public import Clinical

/// One event with its place in the record and the time it happened.
public struct RecordedEvent: Equatable, Codable, Sendable {
  /// From 1, without gaps, within one encounter.
  public let sequence: Int
  public let at: Moment
  public let event: EncounterEvent

  public init(sequence: Int, at: Moment, event: EncounterEvent) {
    self.sequence = sequence
    self.at = at
    self.event = event
  }
}
