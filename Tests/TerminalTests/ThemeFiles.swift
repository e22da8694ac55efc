import Foundation
import Terminal
import Testing

/// The shipped themes, read by a few lines of our own: one style a line.
enum ThemeFiles {
  static func all() throws -> [Theme] {
    let folder = URL(filePath: #filePath).appending(path: "../../../Themes").standardized
      .resolvingSymlinksInPath()
    return try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "toml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try theme(String(contentsOf: $0, encoding: .utf8)) }
  }

  private static func theme(_ text: String) throws -> Theme {
    var theme = Theme(name: "", styles: [:])
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && line.contains(" = ") {
      let quoted = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      if line.hasPrefix("name") {
        theme.name = quoted[0]
      } else {
        let name = String(line.prefix { $0 != " " })
        let role = try #require(StyleRole(rawValue: name))
        let attributes = try quoted.dropFirst(2).map { try #require(Theme.Attribute(rawValue: $0)) }
        theme.styles[role] = Theme.Style(
          foreground: quoted[0], background: quoted[1], attributes: attributes)
      }
    }
    return theme
  }
}
