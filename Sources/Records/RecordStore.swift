/// Where events are kept: on disk (``EventRecords``), or in memory for tests and replays.
public protocol RecordStore: AnyObject {
  /// The end of the chain.
  var head: Head { get }

  /// Why nothing can be added, or nil while everything is in order.
  var finding: StoreFinding? { get }

  /// Adds the events to the encounter, all of them or none, and returns once they are durable.
  ///
  /// - Parameters:
  ///   - payloads: The events, in order.
  ///   - encounter: Where they belong; a new name begins a new encounter.
  ///   - count: How many events the caller knows the encounter to have; nil to add to any.
  /// - Returns: The new end of the chain.
  /// - Throws: why nothing was stored; the caller keeps the events and may try again.
  @discardableResult
  func append(
    _ payloads: [Payload], to encounter: EncounterID, after count: Int?
  ) throws(CommitRefusal) -> Head

  /// The events of one encounter in order, each checked against the chain; empty when unknown.
  func events(of encounter: EncounterID) throws(StoreFinding) -> [StoredEvent]

  /// The encounters touched last, newest first, at most `limit` of them.
  func encounters(newest limit: Int) throws(StoreFinding) -> [EncounterEntry]

  /// Checks the whole store, and that it still holds the event that `known` seals.
  func verify(against known: Head?) throws(StoreFinding) -> Verification

  /// Does housekeeping that may take milliseconds; called at a pause, as when a case is left.
  func settle()
}

extension RecordStore {
  /// Adds the events to the encounter, whatever it holds.
  @discardableResult
  public func append(
    _ payloads: [Payload], to encounter: EncounterID
  ) throws(CommitRefusal) -> Head {
    try append(payloads, to: encounter, after: nil)
  }

  /// All encounters, newest first.
  public func encounters() throws(StoreFinding) -> [EncounterEntry] {
    try encounters(newest: .max)
  }

  /// Checks the whole store.
  public func verify() throws(StoreFinding) -> Verification { try verify(against: nil) }
}
