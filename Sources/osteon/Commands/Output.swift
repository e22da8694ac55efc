import Foundation

/// The two streams of a command: results to one, messages to the other.
enum Output {
  static func result(_ line: String) { write(line, to: .standardOutput) }

  static func message(_ line: String) { write(line, to: .standardError) }

  private static func write(_ line: String, to stream: FileHandle) {
    stream.write(Data((line + "\n").utf8))
  }
}
