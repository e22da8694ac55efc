import Knowledge
import Terminal

/// Every reason to refuse one of the themes in a folder.
struct ThemeCheck {
  let defects: [ContentDefect]

  init(_ folder: String) {
    let names = ThemeShelf.names(in: folder)
    guard !names.isEmpty else {
      let problem = CheckWords.noThemes.english
      defects = [ContentDefect(file: "Themes", place: .file, problem: problem)]
      return
    }
    defects = names.flatMap { Self.defects(in: $0, of: folder) }
  }

  private static func defects(in file: String, of folder: String) -> [ContentDefect] {
    let name = "Themes/" + file
    do {
      let theme = try ContentFile(path: folder + "/" + file, name: name).decode(Theme.self)
      return theme.defects.map {
        ContentDefect(file: name, place: .field("styles"), problem: "\($0)")
      }
    } catch let defect as ContentDefect {
      return [defect]
    } catch {
      return [ContentDefect(file: name, place: .file, problem: "\(error)")]
    }
  }
}
