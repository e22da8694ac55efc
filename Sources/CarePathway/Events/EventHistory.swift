/// The events of an encounter in order, and which of them are taken back.
///
/// Undo and redo are events themselves; nothing is ever erased.
public struct EventHistory: Equatable, Sendable {
  public private(set) var events: [RecordedEvent] = []
  private var takenBack: Set<Int> = []
  /// Sequence numbers that redo would bring back, last one first in line.
  private var redoable: [Int] = []
  /// The number of the newest signature: what stands before it is not taken back.
  private var sealed = 0

  public init() {}

  public var nextSequence: Int { (events.last?.sequence ?? 0) + 1 }

  /// The events that count now.
  public var standing: [RecordedEvent] { events.filter { !takenBack.contains($0.sequence) } }

  /// What undo would take back; `nil` when there is nothing.
  public var nextUndo: RecordedEvent? {
    events.last {
      $0.event.isUndoable && !takenBack.contains($0.sequence) && $0.sequence > sealed
    }
  }

  /// What redo would bring back; `nil` when there is nothing.
  public var nextRedo: RecordedEvent? {
    redoable.last.flatMap { sequence in events.first { $0.sequence == sequence } }
  }

  mutating func append(_ recorded: RecordedEvent) {
    events.append(recorded)
    if case .undone(let sequence) = recorded.event {
      takenBack.insert(sequence)
      redoable.append(sequence)
    } else if case .redone(let sequence) = recorded.event {
      takenBack.remove(sequence)
      redoable.removeAll { $0 == sequence }
    } else if case .signedOff = recorded.event {
      sealed = recorded.sequence
      redoable = []
    } else if recorded.event.isUndoable {
      // A new act of the person ends what could be redone.
      redoable = []
    }
  }
}
