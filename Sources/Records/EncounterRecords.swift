public import CarePathway
import Foundation

/// The archive as encounters know it: recorded events go in and come out, as JSON inside.
///
/// A stored form is never withdrawn: what an older Osteon wrote is read for ever, and the fold of
/// an old log is the same encounter it was.
public struct EncounterRecords {
  public let store: any RecordStore

  public init(_ store: any RecordStore) { self.store = store }

  /// Adds the events to their encounter, all or none; returns once they are durable.
  ///
  /// The first must follow the last one stored, else the encounter has moved on under the caller.
  @discardableResult
  public func append(
    _ events: [RecordedEvent], to encounter: EncounterID
  ) throws(CommitRefusal) -> Head {
    guard let first = events.first else { return store.head }
    let payloads: [Payload]
    let encoder = JSONEncoder()
    // One spelling for one event, so that equal logs are equal bytes.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      payloads = try events.map { Payload(try encoder.encode($0)) }
    } catch {
      throw .other(code: 0)
    }
    return try store.append(payloads, to: encounter, after: first.sequence - 1)
  }

  /// The events of one encounter in order; empty when it is unknown.
  public func events(of encounter: EncounterID) throws(StoreFinding) -> [RecordedEvent] {
    var events: [RecordedEvent] = []
    let decoder = JSONDecoder()
    for stored in try store.events(of: encounter) {
      guard let event = try? decoder.decode(RecordedEvent.self, from: stored.payload.bytes),
        event.sequence == stored.number
      else { throw .unknownEvent(number: stored.number) }
      events.append(event)
    }
    return events
  }

  /// The encounters touched last, newest first.
  public func encounters(newest limit: Int) throws(StoreFinding) -> [EncounterEntry] {
    try store.encounters(newest: limit)
  }

  /// The twelve digits of the head that anchor a printed plan in the chain.
  public var headText: String { store.head.shortText }
}
