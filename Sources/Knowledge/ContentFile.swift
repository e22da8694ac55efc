public import Foundation
import TOMLKit

/// One human-authored file, read so strictly that nothing in it can be lost in silence.
///
/// The only code that names TOMLKit. What the parser would misread or choke on is refused before
/// it sees a byte: anything but a regular file, more than 1 MiB, bytes that are not UTF-8, a NUL
/// even when escaped, a line over 2,000 bytes, control and bidirectional characters.
public struct ContentFile: Sendable {
  /// The path below the content folder, as defects name it.
  public let name: String
  public let bytes: Data
  private let text: String

  public init(_ url: URL, name: String) throws {
    let values = try? url.resourceValues(forKeys: [.isRegularFileKey, .isSymbolicLinkKey])
    guard values?.isRegularFile == true, values?.isSymbolicLink != true else {
      throw ContentDefect(file: name, place: .file, problem: "is not a regular file")
    }
    guard let bytes = try? Data(contentsOf: url) else {
      throw ContentDefect(file: name, place: .file, problem: "cannot be read")
    }
    try self.init(bytes: bytes, name: name)
  }

  /// Takes bytes from anywhere, with the same guards.
  public init(bytes: Data, name: String) throws {
    guard bytes.count <= 1_048_576 else {
      throw ContentDefect(file: name, place: .file, problem: "is larger than 1 MiB")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ContentDefect(file: name, place: .file, problem: "is not UTF-8")
    }
    self.name = name
    self.bytes = bytes
    self.text = text
    try refuseHazards()
  }

  /// Decodes the whole file, or throws one ``ContentDefect``: no field unknown, none repeated.
  public func decode<Entry: Decodable>(_: Entry.Type) throws -> Entry {
    do {
      return try TOMLDecoder(strictDecoding: true).decode(Entry.self, from: text)
    } catch let error as TOMLParseError {
      throw defect(.line(error.source.begin.line), error.description)
    } catch let error as UnexpectedKeysError {
      let paths = error.keys.values.map(\.contentPath).sorted().joined(separator: ", ")
      throw defect(.field(paths), "is not a known field")
    } catch DecodingError.keyNotFound(let key, let context) {
      throw missingOrMistyped(
        context.codingPath + (context.codingPath.last?.stringValue == key.stringValue ? [] : [key]))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.dataCorrupted(let context) {
      throw defect(.field(context.codingPath.contentPath), context.debugDescription)
    }
  }

  private func defect(_ place: ContentDefect.Place, _ problem: String) -> ContentDefect {
    ContentDefect(file: name, place: place, problem: problem)
  }
}

extension ContentFile {
  private func refuseHazards() throws {
    var line = 1
    var length = 0
    for byte in bytes {
      if byte == 0 { throw defect(.line(line), "holds a NUL character") }
      if byte == 0x0A {
        line += 1
        length = 0
        continue
      }
      if byte < 0x20, byte != 0x09, byte != 0x0D {
        throw defect(.line(line), "holds a control character")
      }
      length += 1
      if length > 2_000 { throw defect(.line(line), "is longer than 2,000 bytes; break it") }
    }
    try refuseEscapes()
  }

  /// Escapes pass the parser as the characters they stand for, so they are looked for as written.
  private func refuseEscapes() throws {
    guard bytes.contains(0x5C) || text.unicodeScalars.contains(where: \.isHidden) else { return }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.unicodeScalars.contains(where: \.isHidden) {
        throw defect(.line(index + 1), "holds a hidden or bidirectional character")
      }
      if line.contains("\\u") || line.contains("\\U") || line.contains("\\b")
        || line.contains("\\f")
      {
        throw defect(.line(index + 1), "holds an escaped character; write the character itself")
      }
    }
  }

  /// TOMLKit reports a value of the wrong type as a missing key; this tells the two apart.
  private func missingOrMistyped(_ path: [any CodingKey]) -> ContentDefect {
    var value: (any TOMLValueConvertible)? = try? TOMLTable(string: text)
    for key in path {
      if let index = key.intValue {
        value = value?.array.flatMap { index < $0.count ? $0[index] : nil }
      } else {
        value = value?.table?[key.stringValue]
      }
    }
    let problem = value.map { "is a \($0.type); the field needs another type" } ?? "is missing"
    return defect(.field(path.contentPath), problem)
  }
}

extension Unicode.Scalar {
  /// Zero-width, direction-changing and late control characters: what is read differs from what is
  /// shown.
  fileprivate var isHidden: Bool {
    switch value {
    case 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF: true
    default: false
    }
  }
}

extension [any CodingKey] {
  /// The path as an author reads it: `conversions[1].citation`.
  fileprivate var contentPath: String {
    reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}
