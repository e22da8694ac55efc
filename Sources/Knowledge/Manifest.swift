public import Foundation

/// The hash over every content file, and the hash that was sealed after a clean check.
///
/// SHA-256 over the sorted list of "hash of file, two spaces, name" lines, as `sha256sum` writes
/// them; a byte changed anywhere changes it.
public struct Manifest: Sendable {
  /// The lines of `manifest.sha256`, sorted by name.
  public let lines: [String]
  public let hash: String

  /// Hashes the content under `directory` as it lies there now.
  public init(of directory: KnowledgeDirectory, digest: (Data) -> String) throws {
    var lines: [String] = []
    for name in try Self.names(under: directory.root) {
      let data = try Data(contentsOf: directory.root.appending(path: name))
      lines.append(digest(data) + "  " + name)
    }
    self.lines = lines
    hash = digest(Data(lines.joined(separator: "\n").utf8))
  }

  static let fileName = "manifest.sha256"

  /// What differs between the content and its seal; empty when the bytes are those sealed.
  public func defects(in directory: KnowledgeDirectory) -> [ContentDefect] {
    let url = directory.root.appending(path: Self.fileName)
    guard let data = try? Data(contentsOf: url) else {
      return [
        ContentDefect(
          file: Self.fileName, place: .file, problem: "is missing; run osteon check --seal")
      ]
    }
    let sealed = Set(String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init))
    let now = Set(lines)
    return sealed.symmetricDifference(now).sorted().map { line in
      ContentDefect(
        file: String(line.dropFirst(66)), place: .file,
        problem: now.contains(line) ? "differs from the manifest" : "is missing or was changed")
    }
  }

  /// Writes the seal beside the content.
  public func seal(_ directory: KnowledgeDirectory) throws {
    let text = lines.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(
      to: directory.root.appending(path: Self.fileName), options: .atomic)
  }

  private static func names(under root: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".toml") && !$0.hasPrefix("Themes/") }
      .sorted()
  }
}
