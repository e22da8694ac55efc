import Clinical
import Glibc

/// The right to write to a store, which the kernel gives to one process at a time.
///
/// It is a lock on a file, held for as long as the process lives and lost with it, so there is no
/// heartbeat and no stale lock to clear. The file says who holds it and since when.
struct WriterLease: ~Copyable {
  private let file: Int32

  private init(_ file: Int32) { self.file = file }

  deinit { close(file) }

  /// Takes the lease.
  ///
  /// - Throws: `.readOnly` with who has it, or with what the disk said.
  static func take(_ files: RecordFiles, now: Moment) throws(StoreFinding) -> WriterLease {
    let lease: WriterLease
    do {
      lease = WriterLease(try RecordFiles.open(files.lease, O_RDWR | O_CREAT))
    } catch .unreachable(_, let cause) {
      throw .readOnly(.disk(cause: cause))
    }
    guard flock(lease.file, LOCK_EX | LOCK_NB) == 0 else {
      throw .readOnly(.inUse(holder(in: lease.file)))
    }
    let text = "\(getpid()) \(now)\n"
    guard ftruncate(lease.file, 0) == 0, pwrite(lease.file, text, text.utf8.count, 0) > 0 else {
      throw .readOnly(.disk(cause: StoreFinding.systemCause))
    }
    return lease
  }

  /// Who holds the lease; nil in the instant before the holder has written it down.
  private static func holder(in file: Int32) -> StoreFinding.Holder? {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0, let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
      return nil
    }
    let words = text.split { $0 == " " || $0 == "\n" }
    guard words.count == 2, let process = Int(words[0]), let since = Moment(String(words[1])) else {
      return nil
    }
    return StoreFinding.Holder(process: process, since: since)
  }
}
