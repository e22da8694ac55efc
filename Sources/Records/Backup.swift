import Clinical
import GRDB
import Glibc

/// A copy of a store in one file of its own, to be put in its place should it be damaged.
public struct Backup {
  private let store: EventRecords

  public init(of store: EventRecords) { self.store = store }

  /// Copies the store, syncs the copy, opens and verifies it, and only then gives it its name.
  ///
  /// The copy holds every event up to the store's head, the same ids and the same chain. Until it
  /// is proved it is called `path` with ".part" behind; one that fails is removed.
  /// - Returns: what the copy was verified to hold.
  /// - Throws: why there is no copy; a file that exists is never written over.
  public func copy(to path: String) throws(BackupRefusal) -> Verification {
    let part = path + ".part"
    for file in [path, part] where access(file, F_OK) == 0 { throw .exists(path: file) }
    do {
      let verified = try proved(part)
      guard rename(part, path) == 0 else { throw StoreFinding.unreachable(path) }
      try RecordFiles.sync(RecordFiles(path).directory)
      return verified
    } catch {
      unlink(part)
      throw BackupRefusal(error, at: path)
    }
  }

  private func proved(_ part: String) throws -> Verification {
    close(try RecordFiles.open(part, O_WRONLY | O_CREAT | O_EXCL))
    try store.copy(into: part)
    try RecordFiles.sync(part)
    return try store.verify(copy: part)
  }
}

extension EventRecords {
  /// Opens a copy of this store and checks that it holds all that this store holds.
  fileprivate func verify(copy path: String) throws -> Verification {
    var configuration = Configuration()
    configuration.readonly = true
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? copy.close() }
    return try copy.read { db in
      let examination = try Examination.whole(of: db, by: chain)
      try examination.holds(head, in: db)
      return Verification(events: examination.events, head: examination.head)
    }
  }
}

extension BackupRefusal {
  fileprivate init(_ error: any Error, at path: String) {
    switch error {
    case let refusal as BackupRefusal: self = refusal
    case let refusal as CommitRefusal: self = .notWritten(refusal)
    case StoreFinding.unreachable(_, let cause): self = .unreachable(path: path, cause: cause)
    default: self = .notProved(StoreFinding(reading: error))
    }
  }
}
