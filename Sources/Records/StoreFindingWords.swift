public import Clinical

/// What is said about a store that cannot be used as it is.
public enum StoreFindingWords: String, Word {
  case empty, notADatabase, structure, schema, chain, tail
  case inUse, inUseByUnknown, disk, newerSchema, otherArchive, noWriteAheadLog, closed
  case openToOthers, ownedByAnother, symbolicLink, otherKind
  case unreachable, unknownEvent, notDurable
  case restore, closeOther, freeDisk, upgrade, rightFile, localDisk, openAgain
  case closeToOthers, ownPlace, realPlace, checkPlace, useNewer, reportSync

  public static let section = "store-finding"

  public var english: String {
    switch self {
    case .empty: "The store is empty, although it was created before."
    case .notADatabase: "The store is not a database any more."
    case .structure: "The store's structure is damaged: {1}."
    case .schema: "The store's tables are not those that Osteon made."
    case .chain: "Event {1} of the store was changed, lost or moved."
    case .tail: "The store ends at event {2}, but event {1} was saved in it."
    case .inUse: "Process {1} has had this store open for writing since {2}."
    case .inUseByUnknown: "Another process has this store open for writing."
    case .disk: "The store cannot be written to: {1}."
    case .newerSchema: "The store was written by a newer Osteon (format {1})."
    case .otherArchive: "This file is the store for {1}, under another name."
    case .noWriteAheadLog: "The disk cannot keep a write-ahead log."
    case .closed: "The store is closed."
    case .openToOthers: "{1} is open to other users (mode {2})."
    case .ownedByAnother: "{1} belongs to another user."
    case .symbolicLink: "{1} is a symbolic link."
    case .otherKind: "{1} is not the kind of file that belongs there."
    case .unreachable: "{1} cannot be opened: {2}."
    case .unknownEvent: "Event {1} of this case is of a kind that this Osteon does not know."
    case .notDurable: "SQLite does not sync its commits (level {1}, needed 2)."
    case .restore:
      "Nothing was changed. Reading and printing still work; restore the last backup."
    case .closeOther: "Read and print here, or leave the other one and open the store again."
    case .freeDisk: "Reading and printing still work; make the place writable and open it again."
    case .upgrade: "Reading and printing still work; use the newer Osteon to write."
    case .rightFile: "Nothing was changed. Put each store back under its own name."
    case .localDisk: "Reading still works; keep the store on a local disk with --store DIR."
    case .openAgain: "Open it again."
    case .closeToOthers: "Nothing was opened. Run: chmod go= {1}"
    case .ownPlace: "Nothing was opened. Choose a directory of your own with --store DIR."
    case .realPlace: "Nothing was opened. Name the real place with --store DIR."
    case .checkPlace: "Nothing was changed. Check the path and its permissions, or use --store DIR."
    case .useNewer: "The case is as it was, and was not opened. Open it with the newer Osteon."
    case .reportSync: "Nothing was written. Install SQLite as your system ships it."
    }
  }
}

extension StoreFinding {
  public var code: String {
    switch self {
    case .damaged: "STORE-DAMAGED"
    case .readOnly: "STORE-READ-ONLY"
    case .foreign: "STORE-FOREIGN"
    case .unreachable: "STORE-UNREACHABLE"
    case .unknownEvent: "STORE-UNKNOWN-EVENT"
    case .notDurable: "STORE-NOT-DURABLE"
    }
  }

  public var problem: String { problem(in: .english) }

  public var remedy: String { remedy(in: .english) }

  /// What is wrong, in one sentence.
  public func problem(in language: Language) -> String {
    switch self {
    case .damaged(let damage): damage.words(in: language)
    case .readOnly(let reason): reason.words(in: language)
    case .foreign(let path, let foreignness): foreignness.words(for: path, in: language)
    case .unreachable(let path, let cause): language(StoreFindingWords.unreachable, path, cause)
    case .unknownEvent(let number):
      language(StoreFindingWords.unknownEvent, String(number))
    case .notDurable(let level): language(StoreFindingWords.notDurable, String(level))
    }
  }

  /// What is safe and what to do now.
  public func remedy(in language: Language) -> String {
    switch self {
    case .damaged: language(StoreFindingWords.restore)
    case .readOnly(let reason): language(reason.remedy)
    case .foreign(let path, .openToOthers): language(StoreFindingWords.closeToOthers, path)
    case .foreign(_, .ownedByAnother): language(StoreFindingWords.ownPlace)
    case .foreign(_, .symbolicLink), .foreign(_, .otherKind):
      language(StoreFindingWords.realPlace)
    case .unreachable: language(StoreFindingWords.checkPlace)
    case .unknownEvent: language(StoreFindingWords.useNewer)
    case .notDurable: language(StoreFindingWords.reportSync)
    }
  }
}

extension StoreFinding.Damage {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .empty: language(StoreFindingWords.empty)
    case .notADatabase: language(StoreFindingWords.notADatabase)
    case .structure(let report): language(StoreFindingWords.structure, report)
    case .schema: language(StoreFindingWords.schema)
    case .chain(let seq): language(StoreFindingWords.chain, String(seq))
    case .tail(let known, let found):
      language(StoreFindingWords.tail, String(known.seq), String(found.seq))
    }
  }
}

extension StoreFinding.Reason {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .inUse(let holder?):
      language(StoreFindingWords.inUse, String(holder.process), holder.since.description)
    case .inUse(nil): language(StoreFindingWords.inUseByUnknown)
    case .disk(let cause): language(StoreFindingWords.disk, cause)
    case .newerSchema(let version): language(StoreFindingWords.newerSchema, String(version))
    case .otherArchive(let name): language(StoreFindingWords.otherArchive, name)
    case .noWriteAheadLog: language(StoreFindingWords.noWriteAheadLog)
    case .closed: language(StoreFindingWords.closed)
    }
  }

  fileprivate var remedy: StoreFindingWords {
    switch self {
    case .inUse: .closeOther
    case .disk: .freeDisk
    case .newerSchema: .upgrade
    case .otherArchive: .rightFile
    case .noWriteAheadLog: .localDisk
    case .closed: .openAgain
    }
  }
}

extension StoreFinding.Foreignness {
  fileprivate func words(for path: String, in language: Language) -> String {
    switch self {
    case .openToOthers(let mode):
      language(StoreFindingWords.openToOthers, path, String(mode, radix: 8))
    case .ownedByAnother: language(StoreFindingWords.ownedByAnother, path)
    case .symbolicLink: language(StoreFindingWords.symbolicLink, path)
    case .otherKind: language(StoreFindingWords.otherKind, path)
    }
  }
}
