import Foundation

/// A folder of the test's own, gone with the test: the home and the records of one program.
final class ScratchFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("osteon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A person's surroundings and nothing else: what the tester's own shell has set stays outside.
  func environment(term: String = "xterm-256color", locale: String = "C.UTF-8")
    -> [String: String]
  {
    ["HOME": path, "PATH": "/usr/bin:/bin", "TERM": term, "LC_ALL": locale, "TZ": "UTC"]
  }
}
