import Clinical
import Foundation
import Glibc
import Testing

@testable import Records

@Suite("The files of a store", .serialized)
struct RecordFilesTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `H75 are closed to others even under umask 000`() throws {
    let folder = scratch.path + "/new/osteon"
    let before = umask(0)
    defer { umask(before) }
    let records = try EventRecords(.clinic, in: folder, now: Scratch.now)
    try records.append([Payload("{}")], to: EncounterID())
    for (path, mode) in [(folder, 0o700), (scratch.path + "/new", 0o700)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.sorted() == ["", "-head", "-lease", "-shm", "-wal"].map { "clinic.db" + $0 })
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test func `H75 a directory others may enter is refused with a remedy`() throws {
    for mode in [0o755, 0o770, 0o701, 0o777] {
      try #require(chmod(scratch.path, mode_t(mode)) == 0)
      let finding = #expect(throws: StoreFinding.self) { try scratch.open() }
      #expect(finding == .foreign(path: scratch.path, .openToOthers(mode: mode)))
      #expect(finding?.remedy.contains("chmod go= \(scratch.path)") == true)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a directory away"))
  func `H75 a directory of another user is refused`() throws {
    try #require(chown(scratch.path, 65_534, 65_534) == 0)
    let finding = #expect(throws: StoreFinding.self) { try scratch.open() }
    #expect(finding == .foreign(path: scratch.path, .ownedByAnother))
  }

  @Test func `H75 a symbolic link is not followed, for the directory or any file`() throws {
    let (real, link) = (scratch.path + "/real", scratch.path + "/link")
    try #require(mkdir(real, 0o700) == 0 && symlink(real, link) == 0)
    #expect(throws: StoreFinding.foreign(path: link, .symbolicLink)) {
      try EventRecords(.clinic, in: link, now: Scratch.now)
    }
    for suffix in ["", "-wal", "-shm", "-head", "-lease", "-birth", "-journal"] {
      let file = real + "/clinic.db" + suffix
      try #require(symlink("/dev/null", file) == 0)
      #expect(throws: StoreFinding.foreign(path: file, .symbolicLink)) {
        try EventRecords(.clinic, in: real, now: Scratch.now)
      }
      unlink(file)
    }
  }

  @Test("a directory in a file's place is refused")
  func otherKind() throws {
    try #require(mkdir(scratch.store, 0o700) == 0)
    #expect(throws: StoreFinding.foreign(path: scratch.store, .otherKind)) { try scratch.open() }
  }

  @Test func `H75 a store put back with a wide mode is closed again`() throws {
    _ = try scratch.fill(encounters: 1, events: 1)
    try #require(chmod(scratch.store, 0o644) == 0)
    let records = try scratch.open()
    try records.append([Payload("{}")], to: EncounterID())
    #expect(try scratch.modes().values.allSatisfy { $0 & 0o077 == 0 })
  }

  @Test(
    "a name is a place on the disk, never an address with options",
    arguments: [
      ("clinic.db", "./clinic.db", "."), ("file:x/clinic.db", "./file:x/clinic.db", "./file:x"),
      ("/clinic.db", "/clinic.db", "/"), ("../a/clinic.db", "../a/clinic.db", "../a"),
    ])
  func names(path: String, store: String, directory: String) {
    #expect(RecordFiles(path).store == store)
    #expect(RecordFiles(path).directory == directory)
  }

  @Test("a path that cannot be is refused with the system's reason")
  func unreachable() throws {
    let finding = #expect(throws: StoreFinding.self) {
      try EventRecords(.clinic, in: "/proc/osteon/store", now: Scratch.now)
    }
    #expect(finding?.code == "STORE-UNREACHABLE")
  }

  @Test("a birth that was cut off is finished, and loses nothing that was saved")
  func birth() throws {
    let files = RecordFiles(scratch.store)
    try files.beginBirth()
    let id = EncounterID()
    do {
      let records = try scratch.open()
      #expect(records.finding == nil)
      #expect(!files.isBeingMade)
      try records.append([Payload("1")], to: id)
    }
    try scratch.write(Data("making\n".utf8), to: "-birth")
    let again = try scratch.open()
    #expect(try again.events(of: id).count == 1)
    #expect(!files.isBeingMade)
  }
}
