public import Clinical

/// What is wrong with a store, or with the place it lies in.
///
/// A store with a finding is read and printed from, never written to, and never mended or made
/// anew in silence. Where even reading is unsafe, opening throws the finding instead.
public enum StoreFinding: Refusal {
  /// The file does not hold what was written to it.
  case damaged(Damage)
  /// The file is sound, but this process may not write to it.
  case readOnly(Reason)
  /// The place belongs to someone else, or lets others in; nothing there is read.
  case foreign(path: String, Foreignness)
  /// The system refused to open or create the path; `cause` is its own name for why.
  case unreachable(path: String, cause: String)
  /// This program cannot read the event of this number in its encounter: a newer one wrote it.
  case unknownEvent(number: Int)
  /// SQLite would not promise that a commit is on the disk; `level` is what it offered.
  case notDurable(level: Int)
}

extension StoreFinding {
  public enum Damage: Hashable, Sendable {
    /// The file exists and is empty.
    case empty
    case notADatabase
    /// SQLite's own check found this.
    case structure(String)
    /// The tables or triggers are not the ones that Osteon makes.
    case schema
    /// The event with this number is changed, missing or out of place.
    case chain(at: Int)
    /// The store ends earlier than it once did, or differently.
    case tail(known: Head, found: Head)
  }

  public enum Reason: Hashable, Sendable {
    /// Another process writes to it.
    case inUse(Holder?)
    /// The disk or its permissions allow no writing; `cause` is the system's name for why.
    case disk(cause: String)
    case newerSchema(Int)
    /// It is another kind of store under this name.
    case otherArchive(String)
    /// The disk cannot share memory between processes, as network disks cannot.
    case noWriteAheadLog
    case closed
  }

  public enum Foreignness: Hashable, Sendable {
    case openToOthers(mode: Int)
    case ownedByAnother
    case symbolicLink
    /// It is not the kind of file that belongs there.
    case otherKind
  }

  /// The process that has a store open for writing.
  public struct Holder: Hashable, Sendable {
    public let process: Int
    public let since: Moment

    public init(process: Int, since: Moment) {
      self.process = process
      self.since = since
    }
  }
}
