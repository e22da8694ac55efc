public import Clinical

/// What is said when events could not be stored.
public enum CommitRefusalWords: String, Word {
  case notSaved, diskFull, disk, writeProtected, busy, movedOn, encounterMovedOn, other
  case keepOpen, makeRoom, checkDisk, makeWritable, waitAndRetry, reopen

  public static let section = "commit-refusal"

  public var english: String {
    switch self {
    case .notSaved: "Not saved: {1}"
    case .diskFull: "Not saved: the disk is full."
    case .disk: "Not saved: the disk reported an error (SQLite {1})."
    case .writeProtected: "Not saved: the store has become read-only."
    case .busy: "Not saved: another program keeps the store busy."
    case .movedOn: "Not saved: the store ends at event {2}, where {1} was expected."
    case .encounterMovedOn:
      "Not saved: the case has {2} events, where {1} were expected."
    case .other: "Not saved: SQLite refused (code {1})."
    case .keepOpen: "{1} What was entered stays on the screen; print it before you leave."
    case .makeRoom: "Nothing entered is lost. Make room on the disk, then retry."
    case .checkDisk: "Nothing entered is lost. Retry; if it fails again, print and check the disk."
    case .makeWritable: "Nothing entered is lost. Make the store writable, then retry."
    case .waitAndRetry: "Nothing entered is lost. Close the other program, then retry."
    case .reopen: "Nothing entered is lost. Print, then open the store again and compare."
    }
  }
}

extension CommitRefusal {
  public var code: String {
    switch self {
    case .readOnly(let finding): finding.code
    case .diskFull: "COMMIT-DISK-FULL"
    case .disk: "COMMIT-DISK-ERROR"
    case .writeProtected: "COMMIT-WRITE-PROTECTED"
    case .busy: "COMMIT-BUSY"
    case .movedOn, .encounterMovedOn: "COMMIT-MOVED-ON"
    case .other: "COMMIT-REFUSED"
    }
  }

  public var problem: String { problem(in: .english) }

  public var remedy: String { remedy(in: .english) }

  /// What is wrong, in one sentence.
  public func problem(in language: Language) -> String {
    switch self {
    case .readOnly(let finding):
      language(CommitRefusalWords.notSaved, finding.problem(in: language))
    case .diskFull: language(CommitRefusalWords.diskFull)
    case .disk(let code): language(CommitRefusalWords.disk, String(code))
    case .writeProtected: language(CommitRefusalWords.writeProtected)
    case .busy: language(CommitRefusalWords.busy)
    case .movedOn(let expected, let found):
      language(CommitRefusalWords.movedOn, String(expected), String(found))
    case .encounterMovedOn(let expected, let found):
      language(CommitRefusalWords.encounterMovedOn, String(expected), String(found))
    case .other(let code): language(CommitRefusalWords.other, String(code))
    }
  }

  /// What is safe and what to do now.
  public func remedy(in language: Language) -> String {
    switch self {
    case .readOnly(let finding):
      language(CommitRefusalWords.keepOpen, finding.remedy(in: language))
    case .diskFull: language(CommitRefusalWords.makeRoom)
    case .disk, .other: language(CommitRefusalWords.checkDisk)
    case .writeProtected: language(CommitRefusalWords.makeWritable)
    case .busy: language(CommitRefusalWords.waitAndRetry)
    case .movedOn, .encounterMovedOn: language(CommitRefusalWords.reopen)
    }
  }
}
