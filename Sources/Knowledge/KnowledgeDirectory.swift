public import Foundation

/// The content files on disk: with ``ContentFile``, the only code here that touches it.
public struct KnowledgeDirectory: Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  public init(root: URL) { path = root.path }

  /// One list of results: what decoded, and what is wrong with the rest.
  struct Reading<Entry> {
    var entries: [Entry] = []
    var defects: [ContentDefect] = []
  }

  /// Every `.toml` file of a folder decoded, in the order of their names; each file's text is let
  /// go before the next is read.
  func entries<Entry: Decodable>(_ type: Entry.Type, in folder: String) -> Reading<Entry> {
    guard let names = ContentFolder(path + "/" + folder).names else {
      return Reading(
        defects: [ContentDefect(file: folder, place: .file, problem: "the folder is missing")])
    }
    var reading = Reading<Entry>()
    for name in names where name.hasSuffix(".toml") {
      let file = list(type, in: folder + "/" + name)
      reading.entries += file.entries
      reading.defects += file.defects
    }
    return reading
  }

  /// One file.
  func list<Entry: Decodable>(_ type: Entry.Type, in name: String) -> Reading<Entry> {
    do {
      let file = try ContentFile(path: path + "/" + name, name: name)
      return Reading(entries: [try file.decode(type)])
    } catch {
      return Reading(defects: [error as? ContentDefect ?? .unreadable(name)])
    }
  }
}

extension ContentDefect {
  static func unreadable(_ file: String) -> ContentDefect {
    ContentDefect(file: file, place: .file, problem: "cannot be read")
  }
}
