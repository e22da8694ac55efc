import Bedside
import Clinical
import Foundation

/// The printed plan as a file: only for its owner, never over an older one.
enum PlanFile {
  /// Writes `text` into the store's folder `plans`.
  ///
  /// - Returns: The path, for the message line.
  static func write(
    _ text: String, key: EncounterKey, at clock: Clock, in store: String?
  ) throws -> String {
    let folder = try Places.store(given: store) + "/plans"
    let time = clock.local.clock.filter { $0 != ":" }
    let path = "\(folder)/plan-\(clock.local.day)-\(time)-\(key.text.prefix(8)).txt"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { throw PlaceRefusal.notWritten(path: path) }
    return path
  }
}
