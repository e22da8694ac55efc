import Knowledge
import Terminal

/// The themes a person can choose from, in the order of their names.
struct ThemeShelf {
  private let folder: String
  private let names: [String]
  private var index: Int

  init(_ folder: String, current: String) {
    self.folder = folder
    names = Self.names(in: folder).filter { $0 != "Print.toml" }
    index = names.firstIndex { Self.id(of: $0) == current } ?? 0
  }

  /// The theme called `id`, or what is wrong with its file.
  static func theme(_ id: String, in folder: String) throws -> Theme {
    guard let name = names(in: folder).first(where: { Self.id(of: $0) == id }) else {
      throw ContentDefect(file: id, place: .file, problem: "is not among the themes")
    }
    return try read(name, in: folder)
  }

  /// The files of all themes of a folder.
  static func names(in folder: String) -> [String] {
    (ContentFolder(folder).names ?? []).filter { $0.hasSuffix(".toml") }
  }

  /// The next theme that reads without a defect.
  mutating func next() -> Theme? {
    for _ in names {
      index = (index + 1) % names.count
      if let theme = try? Self.read(names[index], in: folder) { return theme }
    }
    return nil
  }

  private static func read(_ file: String, in folder: String) throws -> Theme {
    let name = "Themes/" + file
    let theme = try ContentFile(path: folder + "/" + file, name: name).decode(Theme.self)
    if let defect = theme.defects.first {
      throw ContentDefect(file: name, place: .field("styles"), problem: "\(defect)")
    }
    return theme
  }

  private static func id(of file: String) -> String { file.dropLast(5).lowercased() }
}
