import Analgesia
import Clinical
import Foundation
import Knowledge
import Testing

@Suite("The check of the drug files")
struct PlantedDrugTests {
  /// The shipped drug files, read once; each test changes its own copy.
  private static let shipped: [String: String] = {
    var files: [String: String] = [:]
    for folder in ["Drugs", "Ratios", "CoMedicines", "Tables"] {
      for name in (try? ShippedContent.names(in: folder)) ?? [] {
        files[folder + "/" + name] = text(folder + "/" + name)
      }
    }
    files["opioid-cover.toml"] = text("opioid-cover.toml")
    return files
  }()

  private static func text(_ name: String) -> String? {
    try? String(contentsOf: ShippedContent.root.appending(path: name), encoding: .utf8)
  }

  private func defects(in files: [String: String]) throws -> [ContentDefect] {
    let folder = try ScratchFolder(files)
    return DrugShelf(
      folder.directory, in: .unitedKingdom, citing: ShippedContent.knowledge.references
    ).defects
  }

  @Test
  func `The shipped drug files have no defect`() throws {
    #expect(Self.shipped.count > 80)
    #expect(try defects(in: Self.shipped).map(\.description) == [])
  }

  @Test(arguments: [
    ("Drugs/morphine.toml", "ladder-step = 3", "ladder-step = 4", "ladder-step"),
    ("Drugs/co-codamol.toml", "parts = [\"codeine\"", "parts = [\"codein\"", "parts"),
    ("Drugs/co-codamol.toml", "[\"8mg\", \"15mg\", \"30mg\"]", "[]", "products[0]"),
    ("Drugs/co-codamol.toml", "\"8mg\"", "\"8.0mg\"", "products[0].strengths[0]"),
    ("Drugs/co-codamol.toml", "\"8mg\"", "\"8mcg\"", "products[0].strengths[0]"),
    ("Drugs/co-codamol.toml", "\"8mg\"", "\"0mg\"", "products[0]"),
    ("Drugs/co-codamol.toml", "doses-per-day = 4", "doses-per-day = 40", "products[0]"),
    ("Drugs/denosumab.toml", "\"xgeva-label\"", "\"nobody-2020\"", "citations"),
    ("Drugs/denosumab.toml", "class =", "klass =", "class"),
    ("Ratios/alfentanil-subcutaneous.toml", "\"alfentanil\"", "\"alfentanyl\"", "drug"),
    ("Ratios/alfentanil-subcutaneous.toml", "\"spcg-pain\"", "\"nobody-2020\"", "citations"),
    ("Ratios/alfentanil-subcutaneous.toml", "from = [30, 1]", "from = [30]", "from"),
    ("Ratios/alfentanil-subcutaneous.toml", "from = [30, 1]", "from = [30, 0]", "from"),
    ("CoMedicines/thiazide.toml", "\"standard-teaching\"", "\"nobody-2020\"", "citations"),
    ("opioid-cover.toml", "\"nice-cg140\"", "\"nobody-2020\"", "citations"),
  ])
  func `One planted change is found, with its file and its place`(
    file: String, old: String, new: String, field: String
  ) throws {
    var files = Self.shipped
    let text = try #require(files[file])
    #expect(text.contains(old))
    files[file] = text.replacing(old, with: new, maxReplacements: 1)
    let found = try defects(in: files)
    #expect(found.contains { $0.file == file && $0.place == .field(field) }, "\(found)")
  }

  @Test(arguments: ["Drugs/denosumab.toml", "Ratios/alfentanil-subcutaneous.toml"])
  func `A drug or a factor that cites nothing is refused`(file: String) throws {
    var files = Self.shipped
    let text = try #require(files[file])
    let end = try #require(text.range(of: "[[citations]]"))
    files[file] = "citations = []\n" + text[..<end.lowerBound]
    let found = try defects(in: files)
    #expect(found.contains { $0.file == file && $0.place == .field("citations") }, "\(found)")
  }

  @Test
  func `A folder that is missing is found`() throws {
    let files = Self.shipped.filter { !$0.key.hasPrefix("Ratios/") }
    #expect(try defects(in: files).contains { $0.file == "Ratios" })
  }
}
