import Foundation
import Knowledge
import Terminal

/// The themes a person can choose from, in the order of their names.
struct ThemeShelf {
  private let files: [URL]
  private var index: Int

  init(_ folder: URL, current: String) {
    let all =
      (try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)) ?? []
    files = all.filter { $0.pathExtension == "toml" && $0.lastPathComponent != "Print.toml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    index = files.firstIndex { Self.id(of: $0) == current } ?? 0
  }

  /// The theme called `id`, or what is wrong with its file.
  static func theme(_ id: String, in folder: URL) throws -> Theme {
    let files =
      (try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)) ?? []
    guard let file = files.first(where: { Self.id(of: $0) == id }) else {
      throw ContentDefect(file: id, place: .file, problem: "is not among the themes")
    }
    return try read(file)
  }

  /// The next theme that reads without a defect.
  mutating func next() -> Theme? {
    for _ in files {
      index = (index + 1) % files.count
      if let theme = try? Self.read(files[index]) { return theme }
    }
    return nil
  }

  private static func read(_ file: URL) throws -> Theme {
    let name = "Themes/" + file.lastPathComponent
    let theme = try ContentFile(file, name: name).decode(Theme.self)
    if let defect = theme.defects.first {
      throw ContentDefect(file: name, place: .field("styles"), problem: "\(defect)")
    }
    return theme
  }

  private static func id(of file: URL) -> String {
    file.deletingPathExtension().lastPathComponent.lowercased()
  }
}
