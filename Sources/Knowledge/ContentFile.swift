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
  private let text: String
  private static let largest = 1_048_576

  public init(_ url: URL, name: String) throws { try self.init(path: url.path, name: name) }

  public init(path: String, name: String) throws {
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.bytes(at: path, atMost: Self.largest + 1)
    } catch {
      let problem = error == .notRegular ? "is not a regular file" : "cannot be read"
      throw ContentDefect(file: name, place: .file, problem: problem)
    }
    try self.init(bytes, name: name)
  }

  /// Takes bytes from anywhere, with the same guards.
  public init(bytes: Data, name: String) throws { try self.init([UInt8](bytes), name: name) }

  private init(_ bytes: [UInt8], name: String) throws {
    guard bytes.count <= Self.largest else {
      throw ContentDefect(file: name, place: .file, problem: "is larger than 1 MiB")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ContentDefect(file: name, place: .file, problem: "is not UTF-8")
    }
    if let hazard = ContentHazard.first(in: bytes) {
      throw ContentDefect(file: name, place: .line(hazard.line), problem: hazard.problem)
    }
    self.name = name
    self.text = text
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

extension [any CodingKey] {
  /// The path as an author reads it: `conversions[1].citation`.
  fileprivate var contentPath: String {
    reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}
