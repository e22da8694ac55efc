import Foundation
import Knowledge
import Terminal

/// Every reason to refuse one of the themes in a folder.
struct ThemeCheck {
  let defects: [ContentDefect]

  init(_ folder: URL) {
    let all =
      (try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)) ?? []
    let files = all.filter { $0.pathExtension == "toml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    guard !files.isEmpty else {
      let problem = CheckWords.noThemes.english
      defects = [ContentDefect(file: "Themes", place: .file, problem: problem)]
      return
    }
    defects = files.flatMap(Self.defects)
  }

  private static func defects(in file: URL) -> [ContentDefect] {
    let name = "Themes/" + file.lastPathComponent
    do {
      let theme = try ContentFile(file, name: name).decode(Theme.self)
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
