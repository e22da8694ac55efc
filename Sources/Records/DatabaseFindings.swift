import GRDB

extension StoreFinding {
  /// What an error while reading says about the store.
  init(reading error: any Error) {
    switch error {
    case let finding as StoreFinding: self = finding
    case let error as DatabaseError: self.init(reading: error)
    default: self = .damaged(.schema)
    }
  }

  private init(reading error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .damaged(.notADatabase)
    case .SQLITE_CORRUPT: self = .damaged(.structure(error.extendedResultCode.description))
    case .SQLITE_IOERR: self = .damaged(.structure(error.extendedResultCode.description))
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .readOnly(.inUse(nil))
    case .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_CANTOPEN, .SQLITE_PERM:
      self = .readOnly(.disk(cause: error.resultCode.description))
    default: self = .damaged(.schema)
    }
  }
}

extension CommitRefusal {
  /// Why a commit failed.
  init(committing error: any Error) {
    switch error {
    case let refusal as CommitRefusal: self = refusal
    case let finding as StoreFinding: self = .readOnly(finding)
    case let error as DatabaseError: self.init(committing: error)
    default: self = .other(code: 0)
    }
  }

  private init(committing error: DatabaseError) {
    let code = Int(error.extendedResultCode.rawValue)
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_IOERR: self = .disk(code: code)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .writeProtected
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .readOnly(StoreFinding(reading: error))
    default: self = .other(code: code)
    }
  }
}
