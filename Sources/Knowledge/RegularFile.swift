import Glibc

/// A regular file read whole, through no link, and without Foundation: its way to a file costs
/// more than the reading, and the pages of it that are touched stay in memory.
enum RegularFile {
  enum Fault: Error {
    case notRegular, unreadable
  }

  /// The bytes of the file, or its first `limit` and no more.
  static func bytes(at path: String, atMost limit: Int = .max) throws(Fault) -> [UInt8] {
    // A pipe in a file's place must not keep the program waiting for a writer.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == EACCES ? .unreadable : .notRegular }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notRegular
    }
    return try read(from: descriptor, min(Int(status.st_size), limit))
  }

  private static func read(from descriptor: Int32, _ size: Int) throws(Fault) -> [UInt8] {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else {
          isWhole = false
          return
        }
        count += read
      }
    }
    guard isWhole else { throw .unreadable }
    return bytes
  }
}
