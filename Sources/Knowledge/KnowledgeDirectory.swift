public import Foundation

/// The content files on disk: with ``ContentFile``, the only code here that touches it.
public struct KnowledgeDirectory: Sendable {
  public let root: URL

  public init(root: URL) { self.root = root }

  /// One list of results: what decoded, and what is wrong with the rest.
  struct Reading<Entry> {
    var entries: [Entry] = []
    var defects: [ContentDefect] = []
  }

  /// Every `.toml` file of a folder, in the order of their names.
  func files(in folder: String) -> Reading<ContentFile> {
    let url = root.appending(path: folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) else {
      return Reading(
        defects: [ContentDefect(file: folder, place: .file, problem: "the folder is missing")])
    }
    var reading = Reading<ContentFile>()
    for name in names.sorted() where name.hasSuffix(".toml") {
      do {
        let file = try ContentFile(url.appending(path: name), name: folder + "/" + name)
        reading.entries.append(file)
      } catch {
        reading.defects.append(error as? ContentDefect ?? .unreadable(folder + "/" + name))
      }
    }
    return reading
  }

  func entries<Entry: Decodable>(_ type: Entry.Type, in folder: String) -> Reading<Entry> {
    let files = files(in: folder)
    var reading = Reading<Entry>(defects: files.defects)
    for file in files.entries {
      do { reading.entries.append(try file.decode(type)) } catch {
        reading.defects.append(error as? ContentDefect ?? .unreadable(file.name))
      }
    }
    return reading
  }

  /// One file that holds a list.
  func list<List: Decodable>(_ type: List.Type, in name: String) -> Reading<List> {
    do {
      let file = try ContentFile(root.appending(path: name), name: name)
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
