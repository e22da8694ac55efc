import Documents
import Foundation

/// A file named on the command line, or standard input as `-`.
enum InputFile {
  static func read(_ path: String) throws(InputRefusal) -> Data {
    if path == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputRefusal(field: path, problem: InputWords.unreadable.english)
    }
    return data
  }
}
