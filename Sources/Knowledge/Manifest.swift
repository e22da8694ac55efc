public import Foundation

/// The hash over every content file, and the hash that was sealed after a clean check.
///
/// SHA-256 over the sorted list of "hash of file, two spaces, name" lines, as `sha256sum` writes
/// them; a byte changed anywhere changes it.
public struct Manifest: Sendable {
  /// The lines of `manifest.sha256`, sorted by name.
  public let lines: [String]
  public let hash: String
  /// What `manifest.sha256` holds when the bytes are those sealed.
  private let text: Data

  /// Hashes the content under `directory` as it lies there now.
  public init(of directory: KnowledgeDirectory, digest: (Data) -> String) throws {
    var lines: [String] = []
    for name in try Self.names(under: directory.path) {
      let bytes = try RegularFile.bytes(at: directory.path + "/" + name)
      lines.append(digest(Data(bytes)) + "  " + name)
    }
    self.lines = lines
    text = Data((lines.joined(separator: "\n") + "\n").utf8)
    hash = digest(text.dropLast())
  }

  static let fileName = "manifest.sha256"

  /// What differs between the content and its seal; empty when the bytes are those sealed.
  public func defects(in directory: KnowledgeDirectory) -> [ContentDefect] {
    guard let bytes = try? RegularFile.bytes(at: directory.path + "/" + Self.fileName) else {
      return [
        ContentDefect(
          file: Self.fileName, place: .file, problem: "is missing; run osteon check --seal")
      ]
    }
    if text.elementsEqual(bytes) { return [] }
    let found = String(decoding: bytes, as: UTF8.self)
    let sealed = Set(found.split(separator: "\n").map(String.init))
    let now = Set(lines)
    return sealed.symmetricDifference(now).sorted().map { line in
      ContentDefect(
        file: String(line.dropFirst(66)), place: .file,
        problem: now.contains(line) ? "differs from the manifest" : "is missing or was changed")
    }
  }

  /// Writes the seal beside the content.
  public func seal(_ directory: KnowledgeDirectory) throws {
    let url = URL(fileURLWithPath: directory.path).appending(path: Self.fileName)
    try text.write(to: url, options: .atomic)
  }

  private static func names(under folder: String) throws -> [String] {
    try ContentFolder(folder).files()
      .filter { $0.hasSuffix(".toml") && !$0.hasPrefix("Themes/") }
      .sorted()
  }
}
