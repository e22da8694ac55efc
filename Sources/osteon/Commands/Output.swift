import Foundation
import Terminal

/// The two streams of a command: results to one, messages to the other.
enum Output {
  static func result(_ line: String) { write(line, to: .standardOutput) }

  /// A message may quote what was typed, so nothing in it may command the terminal.
  static func message(_ line: String) { write(PlainText(line).text, to: .standardError) }

  private static func write(_ line: String, to stream: FileHandle) {
    stream.write(Data((line + "\n").utf8))
  }
}
