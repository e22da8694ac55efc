import Glibc

/// One folder on disk, listed without following a link.
public struct ContentFolder: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// The names of what lies in it, in their order; `nil` when it cannot be listed.
  public var names: [String]? { entries?.map(\.name).sorted() }

  /// The files in it and below it, each by its path from here, in no order.
  ///
  /// - Throws: when a folder cannot be listed.
  func files() throws -> [String] {
    guard let entries else { throw ContentDefect.unreadable(path) }
    return try entries.flatMap { entry -> [String] in
      guard entry.isFolder else { return [entry.name] }
      return try ContentFolder(path + "/" + entry.name).files().map { entry.name + "/" + $0 }
    }
  }

  private struct Entry {
    let name: String
    let isFolder: Bool
  }

  private var entries: [Entry]? {
    guard let stream = opendir(path), let start = MemoryLayout<dirent>.offset(of: \.d_name) else {
      return nil
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let next = readdir(stream) {
      let name = (UnsafeRawPointer(next) + start).assumingMemoryBound(to: CChar.self)
      let entry = Entry(name: String(cString: name), isFolder: isFolder(next, name, in: stream))
      if entry.name != ".", entry.name != ".." { entries.append(entry) }
    }
    return entries
  }

  private func isFolder(
    _ entry: UnsafeMutablePointer<dirent>, _ name: UnsafePointer<CChar>, in stream: OpaquePointer
  ) -> Bool {
    guard entry.pointee.d_type == UInt8(DT_UNKNOWN) else {
      return entry.pointee.d_type == UInt8(DT_DIR)
    }
    var status = stat()
    return fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }
}
