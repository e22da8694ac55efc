import Clinical
import Foundation
import Knowledge
import Testing

@Suite("The check of pages, cards and glossary")
struct PlantedReadingRoomTests {
  private static let page = "Topics/radiotherapy.toml"
  private static let card = "Treatments/single-visit.toml"
  private static let hard = "Osteological evaluation necessitates multidisciplinary deliberation."

  @Test
  func `A sound folder has no defect`() throws {
    #expect(try defects(in: SmallReadingRoom.files).map(\.description) == [])
  }

  @Test
  func `The shipped pages, cards and glossary have no defect`() {
    let check = ReadingRoomCheck(
      ShippedContent.directory, citing: ShippedContent.knowledge.references)
    #expect(check.defects.map(\.description) == [])
  }

  @Test(arguments: [
    (
      page, "A flare may come first.\"", "A flare may come first.\", \"\(hard)\"",
      "patient[0].paragraphs[1]"
    ),
    (page, "You lie still.", "You take 5 mg.", "patient[0].paragraphs[0]"),
    (page, "single 8 Gy", "single .5 Gy", "clinician[0].statements[0]"),
    (page, "sources = [\"sample-source\"]", "sources = []", "clinician[0].statements[0].sources"),
    (page, "reference = \"sample-source\"", "reference = \"other\"", "citations"),
    (page, "related = []", "related = [\"T99\"]", "related"),
    (page, "glossary = [\"flare\"]", "glossary = []", "glossary"),
    (page, "purpose =", "colour = \"red\"\npurpose =", "colour"),
    (card, "sources = [\"sample-source\"]", "sources = []", "what[0]"),
    (card, "sources = [\"sample-source\"]", "sources = [\"other\"]", "citations"),
    (card, "reference = \"sample-source\"", "reference = \"other\"", "citations"),
    (card, "One visit of rays.", "Take 5 mg first.", "what[0]"),
    (card, "dose = false", "dose = true", "what[0]"),
    (card, "One visit of rays.", "Take it QD.", "what[0]"),
    (card, "topic = \"radiotherapy\"", "topic = \"rays\"", "topic"),
    (card, "title = \"Radio", "titel = \"Radio", "title"),
    ("glossary.toml", "Pain that gets worse for a few days.", hard, "flare.definition"),
    ("glossary.toml", "term = ", "name = ", "terms[0].term"),
  ])
  func `One planted change is found, with its file and its place`(
    file: String, old: String, new: String, field: String
  ) throws {
    var files = SmallReadingRoom.files
    let text = try #require(files[file])
    #expect(text.contains(old))
    files[file] = text.replacing(old, with: new, maxReplacements: 1)
    let found = try defects(in: files)
    #expect(found.contains { $0.file == file && $0.place == .field(field) }, "\(found)")
  }

  @Test(arguments: [page, card])
  func `A page or a card that cites nothing is refused`(file: String) throws {
    var files = SmallReadingRoom.files
    let text = try #require(files[file])
    let end = try #require(text.range(of: "[[citations]]"))
    files[file] = "citations = []\n" + text[..<end.lowerBound]
    let found = try defects(in: files)
    #expect(found.contains { $0.file == file && $0.place == .field("citations") }, "\(found)")
  }

  @Test
  func `A card or a page that stands twice, and a folder or a list that is missing, are found`()
    throws
  {
    var files = SmallReadingRoom.files
    files["Treatments/copy.toml"] = files[Self.card]
    files["Topics/copy.toml"] = files[Self.page]
    let problems = try defects(in: files).map(\.description)
    #expect(problems.contains("Treatments: \"single-visit\" stands there twice"))
    #expect(problems.contains("Topics/radiotherapy.toml: code: repeats \"T10\""))
    files = files.filter { !$0.key.hasPrefix("Treatments/") && $0.key != "glossary.toml" }
    let missing = Set(try defects(in: files).map(\.file))
    #expect(missing.isSuperset(of: ["Treatments", "glossary.toml"]))
  }

  private func defects(in files: [String: String]) throws -> [ContentDefect] {
    let folder = try ScratchFolder(files)
    let references = KnowledgeBase(folder.directory).references
    return ReadingRoomCheck(folder.directory, citing: references).defects
  }
}
