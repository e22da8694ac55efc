import Foundation
import Terminal

/// The screens as their designer drew them, from `Drawn/screens.txt`.
enum DrawnScreens {
  struct Screen {
    let title: String
    let rows: [String]
  }

  static func all() throws -> [Screen] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Drawn/screens.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n# ").map { block in
      let lines = block.split(separator: "\n")
      return Screen(title: String(lines[0]), rows: lines.dropFirst().map(String.init))
    }
  }

  static func frame(_ screen: Screen) -> Frame {
    let columns = screen.rows.map { $0.unicodeScalars.count }.max() ?? 0
    var frame = Frame(size: Size(rows: screen.rows.count, columns: columns))
    for (row, text) in screen.rows.enumerated() {
      frame.write(text, at: Position(row: row, column: 0), as: .body)
    }
    return frame
  }
}
