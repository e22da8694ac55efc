import Foundation
import Glibc

/// The files of one store: where they lie, who may read them, and how they are made.
///
/// The directory is 0700 and the files 0600 from the moment they exist, whatever the umask. SQLite
/// gives its own side files the mode of the store itself.
struct RecordFiles: Sendable {
  let directory: String
  /// The database.
  let store: String

  init(_ path: String) {
    // SQLite takes a name that starts with "file:" for an address with options.
    let named = path.hasPrefix("/") || path.hasPrefix(".") ? path : "./" + path
    let folder = named.lastIndex(of: "/").map { String(named[..<$0]) } ?? "."
    store = named
    directory = folder.isEmpty ? "/" : folder
  }

  /// Held by the one process that writes.
  var lease: String { store + "-lease" }
  /// The last head known to be on the disk.
  var head: String { store + "-head" }
  /// Exists only while the store is being made for the first time.
  var birth: String { store + "-birth" }

  private var all: [String] {
    [store, lease, head, birth, store + "-wal", store + "-shm", store + "-journal"]
  }

  /// Makes the directory when it is missing, and refuses a place that is not ours alone.
  func prepare() throws(StoreFinding) {
    try Self.makeDirectory(directory)
    try Self.refuseForeign(directory, kind: S_IFDIR)
    for file in all { try Self.refuseForeign(file, kind: S_IFREG) }
  }

  /// The size of the store in bytes; nil when there is no such file.
  var size: Int? { Self.status(of: store).map { Int($0.st_size) } }

  /// The size of SQLite's write-ahead log in bytes.
  var logSize: Int { Self.status(of: store + "-wal").map { Int($0.st_size) } ?? 0 }

  /// The store as an address that tells SQLite to ask nothing of the disk but to read it.
  var unchanging: String { URL(filePath: store).absoluteString + "?immutable=1" }

  var isBeingMade: Bool { Self.status(of: birth) != nil }

  /// Makes the empty file of a new store, marked as unfinished until ``finishBirth()``.
  func beginBirth() throws(StoreFinding) {
    let mark = try Self.open(birth, O_WRONLY | O_CREAT)
    defer { close(mark) }
    guard pwrite(mark, "making\n", 7, 0) == 7, fsync(mark) == 0 else { throw .unreachable(birth) }
    close(try Self.open(store, O_RDWR | O_CREAT))
    try Self.sync(directory)
  }

  /// Removes the mark, once the new store is complete on the disk.
  func finishBirth() throws(StoreFinding) {
    guard unlink(birth) == 0 || errno == ENOENT else { throw .unreachable(birth) }
    try Self.sync(directory)
  }
}

extension RecordFiles {
  /// Opens a file, making it 0600 where asked to; never follows a symbolic link.
  static func open(_ path: String, _ flags: Int32) throws(StoreFinding) -> Int32 {
    let file = Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
    guard file >= 0 else { throw .unreachable(path) }
    return file
  }

  /// Waits until the names in a directory, or the bytes of a file, are on the disk.
  static func sync(_ path: String) throws(StoreFinding) {
    let file = try open(path, O_RDONLY)
    defer { close(file) }
    guard fsync(file) == 0 else { throw .unreachable(path) }
  }

  private static func makeDirectory(_ path: String) throws(StoreFinding) {
    guard mkdir(path, 0o700) != 0 else { return }
    if errno == EEXIST { return }
    let parent = RecordFiles(path).directory
    guard errno == ENOENT, parent != path else { throw .unreachable(path) }
    try makeDirectory(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .unreachable(path) }
  }

  /// Refuses a link, another kind of file, another owner, and a directory others may enter.
  ///
  /// A file that others could read lies in a directory they cannot enter, so it is closed to them
  /// here rather than refused: a restored copy often comes with the wrong mode.
  private static func refuseForeign(_ path: String, kind: mode_t) throws(StoreFinding) {
    guard let status = status(of: path) else { return }
    let found = status.st_mode & S_IFMT
    if found == S_IFLNK { throw .foreign(path: path, .symbolicLink) }
    if found != kind { throw .foreign(path: path, .otherKind) }
    if status.st_uid != geteuid() { throw .foreign(path: path, .ownedByAnother) }
    guard status.st_mode & 0o077 != 0 else { return }
    if kind == S_IFDIR {
      throw .foreign(path: path, .openToOthers(mode: Int(status.st_mode & 0o777)))
    }
    guard chmod(path, 0o600) == 0 else { throw .unreachable(path) }
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }
}

extension StoreFinding {
  /// The finding for a path the system has just refused, by its name for the reason.
  static func unreachable(_ path: String) -> StoreFinding {
    .unreachable(path: path, cause: systemCause)
  }

  /// The system's name for the error of the last call, as in "Read-only file system".
  static var systemCause: String {
    let number = errno
    return strerror(number).map { String(cString: $0) } ?? String(number)
  }
}
