import Analgesia
import Clinical
import Foundation

/// The formulary of the real content files, read once for each reference set.
enum Content {
  static let british = Result { try formulary(.unitedKingdom) }
  static let american = Result { try formulary(.unitedStates) }

  /// The ids of every known reference.
  static func references() throws -> Set<ReferenceID> {
    let text = try String(contentsOf: root.appending(path: "references.toml"), encoding: .utf8)
    let ids = text.split(separator: "\n").filter { $0.hasPrefix("id = ") }
    return Set(ids.map { ReferenceID(rawValue: String($0.dropFirst(6).dropLast())) })
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Knowledge")

  private static func formulary(_ set: ReferenceSet) throws -> Formulary {
    struct Cover: Decodable { let cover: [CoverItem] }
    let cover = try String(
      contentsOf: root.appending(path: "opioid-cover.toml"), encoding: .utf8)
    return Formulary(
      set: set, medicines: try entries(in: "Drugs"), ratios: try entries(in: "Ratios"),
      companions: Formulary.Companions(
        classes: try entries(in: "CoMedicines"),
        cover: try ContentReader.decode(Cover.self, from: cover).cover,
        tables: try entries(in: "Tables")))
  }

  private static func entries<Entry: Decodable>(in folder: String) throws -> [Entry] {
    let url = root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(".toml") }.sorted()
      .map { name in
        let text = try String(contentsOf: url.appending(path: name), encoding: .utf8)
        return try ContentReader.decode(Entry.self, from: text)
      }
  }
}
