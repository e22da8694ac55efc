public import Clinical

/// What is said when a store could not be copied.
public enum BackupRefusalWords: String, Word {
  case exists, unreachable, notWritten, notProved
  case otherName, otherPlace, retryElsewhere, doNotRely

  public static let section = "backup-refusal"

  public var english: String {
    switch self {
    case .exists: "No backup was made: {1} exists."
    case .unreachable: "No backup was made: {1} cannot be written ({2})."
    case .notWritten: "No backup was made. {1}"
    case .notProved: "No backup was kept, because the copy is not sound. {1}"
    case .otherName: "The store is as it was. Choose another name."
    case .otherPlace: "The store is as it was. Choose a place you may write to."
    case .retryElsewhere: "The store is as it was. Make room or choose another disk, then retry."
    case .doNotRely: "The store is as it was. Verify it, and try another disk."
    }
  }
}

extension BackupRefusal {
  public var code: String {
    switch self {
    case .exists: "BACKUP-EXISTS"
    case .unreachable: "BACKUP-UNREACHABLE"
    case .notWritten: "BACKUP-NOT-WRITTEN"
    case .notProved: "BACKUP-NOT-PROVED"
    }
  }

  public var problem: String { problem(in: .english) }

  public var remedy: String { remedy(in: .english) }

  /// What is wrong, in one sentence.
  public func problem(in language: Language) -> String {
    switch self {
    case .exists(let path): language(BackupRefusalWords.exists, path)
    case .unreachable(let path, let cause):
      language(BackupRefusalWords.unreachable, path, cause)
    case .notWritten(let refusal):
      language(BackupRefusalWords.notWritten, refusal.problem(in: language))
    case .notProved(let finding):
      language(BackupRefusalWords.notProved, finding.problem(in: language))
    }
  }

  /// What is safe and what to do now.
  public func remedy(in language: Language) -> String {
    switch self {
    case .exists: language(BackupRefusalWords.otherName)
    case .unreachable: language(BackupRefusalWords.otherPlace)
    case .notWritten: language(BackupRefusalWords.retryElsewhere)
    case .notProved: language(BackupRefusalWords.doNotRely)
    }
  }
}
