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
    let stem = "\(folder)/plan-\(clock.local.day)-\(time)-\(key.text.prefix(8))"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = unused(stem)
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { throw PlaceRefusal.notWritten(path: path) }
    return path
  }

  /// The stem with ".txt", or with the first number that no file has yet.
  private static func unused(_ stem: String) -> String {
    var path = stem + ".txt"
    var number = 2
    while FileManager.default.fileExists(atPath: path) {
      path = "\(stem)-\(number).txt"
      number += 1
    }
    return path
  }
}
