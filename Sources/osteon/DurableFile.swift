import Foundation

/// A file that is on the disk whole, under its own name, or not at all; for its owner alone.
enum DurableFile {
  /// Puts `text` in place of whatever stands at `path`; when this returns, text and name are on the
  /// disk.
  ///
  /// - Returns: Whether it is; otherwise what stood there still stands.
  static func replace(_ path: String, with text: String) -> Bool {
    let folder = folder(of: path)
    makeFolder(folder)
    let draft = "\(path).\(getpid()).part"
    unlink(draft)
    defer { unlink(draft) }
    return written(Array(text.utf8), to: draft) && rename(draft, path) == 0 && synced(folder)
  }

  static func makeFolder(_ path: String) {
    try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The whole text under its first name, and on the disk.
  static func written(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { break }
      done += max(count, 0)
    }
    let isOnDisk = done == bytes.count && fsync(file) == 0
    return close(file) == 0 && isOnDisk
  }

  /// A name given in the folder is on the disk once the folder is.
  static func synced(_ folder: String) -> Bool {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return fsync(file) == 0
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
