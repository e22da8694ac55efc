import Bedside
import Clinical
import Foundation

/// The printed plan as a file: only for its owner, whole or not at all, never over an older one.
enum PlanFile {
  /// Writes `text` into the store's folder `plans`, durably: when this returns, the plan and its
  /// name are on the disk.
  ///
  /// - Returns: The path, for the message line.
  static func write(
    _ text: String, key: EncounterKey, at clock: Clock, in store: String?
  ) throws -> String {
    let folder = try Places.store(given: store) + "/plans"
    let time = clock.local.clock.filter { $0 != ":" }
    let stem = "\(folder)/plan-\(clock.local.day)-\(time)-\(key.text.prefix(8))"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let draft = "\(stem).\(getpid()).part"
    unlink(draft)
    defer { unlink(draft) }
    guard written(Array(text.utf8), to: draft), let path = named(stem, from: draft),
      synced(folder)
    else { throw PlaceRefusal.notWritten(path: stem + ".txt") }
    return path
  }

  /// The whole text under its first name, and on the disk.
  private static func written(_ bytes: [UInt8], to path: String) -> Bool {
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

  /// The stem with ".txt", or with the first number that no file has yet; a link, unlike a rename,
  /// never takes the place of a file.
  private static func named(_ stem: String, from draft: String) -> String? {
    for number in 1...999 {
      let path = number == 1 ? stem + ".txt" : "\(stem)-\(number).txt"
      if link(draft, path) == 0 { return path }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  private static func synced(_ folder: String) -> Bool {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return fsync(file) == 0
  }
}
