import Clinical
import Testing

@testable import Records

@Suite("What the archive says")
struct RecordsWordsTests {
  static let findings: [StoreFinding] = [
    .damaged(.empty), .damaged(.notADatabase), .damaged(.structure("row 4 missing from index")),
    .damaged(.schema), .damaged(.chain(at: 12)),
    .damaged(.tail(known: .none, found: .none)), .readOnly(.inUse(nil)),
    .readOnly(.inUse(.init(process: 42, since: Scratch.now))),
    .readOnly(.disk(cause: "Read-only file system")), .readOnly(.newerSchema(2)),
    .readOnly(.otherArchive("practice")), .readOnly(.noWriteAheadLog), .readOnly(.closed),
    .foreign(path: "/store", .openToOthers(mode: 0o755)), .foreign(path: "/store", .ownedByAnother),
    .foreign(path: "/store", .symbolicLink), .foreign(path: "/store", .otherKind),
    .unreachable(path: "/store", cause: "Permission denied"), .notDurable(level: 1),
    .unknownEvent(number: 7),
  ]
  static let refusals: [CommitRefusal] = [
    .readOnly(.damaged(.empty)), .diskFull, .disk(code: 1034), .writeProtected, .busy,
    .movedOn(expected: 3, found: 4), .other(code: 1),
    .encounterMovedOn(expected: 3, found: 4),
  ]
  static let backups: [BackupRefusal] = [
    .exists(path: "/copy"), .unreachable(path: "/copy", cause: "Permission denied"),
    .notWritten(.diskFull), .notProved(.damaged(.empty)),
  ]

  @Test func `H54 every finding says what is wrong, what is safe and what to do`() {
    let all: [any Refusal] = Self.findings + Self.refusals + Self.backups
    for refusal in all {
      #expect(!refusal.code.isEmpty)
      for sentence in [refusal.problem, refusal.remedy] {
        #expect(sentence.last == "." || sentence.hasSuffix("/store"), "\(sentence)")
        #expect(!sentence.contains("{"), "\(sentence)")
      }
    }
  }

  @Test("every failed commit begins with the words that matter")
  func notSaved() {
    for refusal in Self.refusals { #expect(refusal.problem.hasPrefix("Not saved: ")) }
  }

  @Test("another language may lie over every sentence")
  func overlay() {
    let language = Language(overlay: ["store-finding.empty": "Der Speicher ist leer."])
    #expect(StoreFinding.damaged(.empty).problem(in: language) == "Der Speicher ist leer.")
  }
}
