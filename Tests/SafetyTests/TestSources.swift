import Foundation

/// The sources of the tests, read for the names of their functions.
enum TestSources {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The hazard ids that functions under `Tests` carry, with the file of each.
  static func hazardTests() throws -> [String: Set<String>] {
    var tests: [String: Set<String>] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      for id in hazardIDs(in: text) { tests[id, default: []].insert(name) }
    }
    return tests
  }

  /// The ids at the start of functions that are raw identifiers.
  static func hazardIDs(in text: String) -> [String] {
    text.matches(of: /func\s+`(H[0-9]{2,3})[ `]/).map { String($0.output.1) }
  }
}
