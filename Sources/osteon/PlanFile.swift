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
    DurableFile.makeFolder(folder)
    let draft = "\(stem).\(getpid()).part"
    unlink(draft)
    defer { unlink(draft) }
    guard DurableFile.written(Array(text.utf8), to: draft), let path = named(stem, from: draft),
      DurableFile.synced(folder)
    else { throw PlaceRefusal.notWritten(path: stem + ".txt") }
    return path
  }

  /// Says at the head of every page of each older plan of this case that it is superseded, and by
  /// which.
  ///
  /// - Returns: Whether every older plan says so.
  static func supersede(olderThan path: String, of key: EncounterKey) -> Bool {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return false
    }
    let older = names.filter {
      $0.hasPrefix("plan-") && $0.hasSuffix(".txt") && $0.contains("-" + key.text.prefix(8))
        && $0 != url.lastPathComponent
    }
    return older.map { mark(folder + "/" + $0, by: url.lastPathComponent) }.allSatisfy { $0 }
  }

  private static func mark(_ path: String, by name: String) -> Bool {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
    if text.hasPrefix("SUPERSEDED") { return true }
    let line = PlanFileWords.superseded.text(name) + "\n"
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    return DurableFile.replace(path, with: pages.map { line + $0 }.joined(separator: "\u{0C}"))
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
}
