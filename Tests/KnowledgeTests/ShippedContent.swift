import Foundation
import Knowledge

/// The content that ships, where it lies beside the sources.
enum ShippedContent {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Knowledge").standardized

  static var directory: KnowledgeDirectory { KnowledgeDirectory(root: root) }

  /// Read once: it never changes while the tests run.
  static let knowledge = KnowledgeBase(directory)

  /// The names of the files in one folder.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".toml") }.sorted()
  }
}
