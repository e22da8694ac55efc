/// One line of the list of encounters.
public struct EncounterEntry: Hashable, Sendable {
  public let encounter: EncounterID
  /// The place of its last event in the whole store; the greater, the newer.
  public let lastSeq: Int
  /// How many events it holds.
  public let count: Int

  public init(encounter: EncounterID, lastSeq: Int, count: Int) {
    self.encounter = encounter
    self.lastSeq = lastSeq
    self.count = count
  }
}
