import Crypto
import Foundation
import Glibc

/// The last head that was committed, kept beside the store to show when its tail is lost.
///
/// A hash chain cannot miss what was cut off its end: a store put back from an old copy, or parted
/// from its write-ahead log, would look whole. The note is written after each commit and not
/// synced, so it may lag behind the store but never runs ahead of it. A torn note fails its own
/// check and counts as none.
struct HeadNote: Sendable {
  let path: String
  let store: Data

  /// The head last noted for this store; nil when there is none that can be relied on.
  func read() -> Head? {
    guard let file = try? RecordFiles.open(path, O_RDONLY) else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0, let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
      return nil
    }
    let words = text.split { $0 == " " || $0 == "\n" }
    guard words.count == 3, let seq = Int(words[0]),
      let head = Head(seq: seq, hashText: String(words[1])), text == line(for: head)
    else { return nil }
    return head
  }

  /// Writes the head down; a failure loses only the note.
  func write(_ head: Head) {
    guard let file = try? RecordFiles.open(path, O_WRONLY | O_CREAT) else { return }
    defer { close(file) }
    let line = line(for: head)
    _ = pwrite(file, line, line.utf8.count, 0)
  }

  /// Of fixed width, so that a later head covers the whole of an earlier one.
  private func line(for head: Head) -> String {
    let seq = String(head.seq)
    let figures = String(repeating: "0", count: max(0, 19 - seq.count)) + seq
    let content = figures + " " + head.hashText
    let check = Data(SHA256.hash(data: store + Data(content.utf8))).prefix(8).hex
    return content + " " + check + "\n"
  }
}
