import Foundation
import Knowledge
import Testing

@Suite("The check of a content folder")
struct PlantedDefectTests {
  @Test("finds nothing wrong with content that is right")
  func soundContent() throws {
    let folder = try ScratchFolder(SmallContent.files)
    #expect(KnowledgeBase(folder.directory).defects == [])
  }

  @Test(
    "finds one planted change in one file, and names the file and the place",
    arguments: [
      ("Rules/r-001-sample.toml", "\"limb-weakness\"]", "\"weak-limb\"]", "when"),
      ("Flags/f-01-sample.toml", "all = [\"spinal-pain\"", "all = [\"back-pain\"", "when"),
      ("Flags/f-01-sample.toml", "parts = [\"spinal-pain\"", "parts = [\"back-pain\"", "parts"),
      ("Rules/r-001-sample.toml", "sample-source", "other-source", "citations"),
      ("medicine-gates.toml", "sample-source", "other-source", "citations"),
      ("ladder-cards.toml", "sample-source", "other-source", "citations"),
      ("medicine-gates.toml", "[\"spinal-pain\"]", "[\"back-pain\"]", "sample-gate.when"),
      ("Flags/f-01-sample.toml", "sample-source", "other-source", "citations"),
      ("Interrupts/e-mscc.toml", "sample-source", "other-source", "citations"),
      ("Questions/spinal-pain.toml", "sample-source", "other-source", "citations"),
      ("Rules/r-001-sample.toml", "[when]", "[when]\nnone = [\"spinal-pain\"]", "when"),
      ("Flags/f-01-sample.toml", "[when]", "[when]\nnone = [\"limb-weakness\"]", "when"),
      ("Rules/r-001-sample.toml", "urgency = \"U0\"", "urgency = \"U2\"", "urgency"),
      ("Rules/r-002-later.toml", "urgency = \"U4\"", "urgency = \"U1\"", "urgency"),
      ("Rules/r-002-later.toml", "kind = \"advice\"", "kind = \"gate\"", "urgency"),
      ("Rules/r-001-sample.toml", "raises = \"E-MSCC\"", "raises = \"E-CES\"", "raises"),
      ("Flags/f-01-sample.toml", "raises = \"E-MSCC\"", "raises = \"E-CES\"", "raises"),
      ("Rules/r-001-sample.toml", "need = \"cord-and-nerves\"", "need = \"nerves\"", "plan.need"),
      ("Flags/f-01-sample.toml", "need = \"cord-and-nerves\"", "need = \"nerves\"", "plan.need"),
      ("Rules/r-001-sample.toml", "kind =", "colour = \"red\"\nkind =", "colour"),
      ("Rules/r-001-sample.toml", "code = \"R-001\"\n", "", "code"),
      ("Interrupts/e-mscc.toml", "priority = 3", "priority = \"3\"", "priority"),
      ("Rules/r-001-sample.toml", "kind = \"emergency\"", "kind = \"alarm\"", "kind"),
      (
        "Rules/r-001-sample.toml", "evidence = \"seen\"", "evidence = \"sure\"",
        "citations[0].evidence"
      ),
      ("Questions/spinal-pain.toml", "why = \"It matters.\"\n", "", "why"),
      ("Rules/r-002-later.toml", "[when]\nany = [\"spinal-pain\"]", "", "when"),
      ("Rules/r-002-later.toml", "urgency = \"U4\"\n", "", "urgency"),
      ("Rules/r-002-later.toml", "kind = \"advice\"", "kind = \"behaviour\"", "when"),
      ("CoMedicines/thiazide.toml", "sample-source", "other-source", "citations"),
      ("CoMedicines/thiazide.toml", "indapamide", "Indapamide", "examples"),
      ("CoMedicines/thiazide.toml", "indapamide", "xipamide", "examples"),
      ("CoMedicines/thiazide.toml", "sedative = false", "sedative = \"no\"", "sedative"),
      ("needs.toml", "by = \"now\"\n", "", "needs[0].by"),
      ("references.toml", "title =", "titel =", "references[0].title"),
    ])
  func findsPlanted(file: String, old: String, new: String, field: String) throws {
    let defects = try defects(planting: file, old, new)
    #expect(
      defects.contains { $0.file == file && $0.place == .field(field) },
      "found instead: \(defects)")
  }

  @Test(
    "finds advice, a question and a checklist that cite nothing",
    arguments: [
      ("Rules/r-002-later.toml", "[when]"), ("Flags/f-01-sample.toml", "[question]"),
      ("CoMedicines/thiazide.toml", "sedative ="), ("Questions/spinal-pain.toml", "why ="),
      ("Interrupts/e-mscc.toml", "[[steps]]"),
    ])
  func uncited(file: String, line: String) throws {
    let start = "[[citations]]\nreference = \"sample-source\"\nlocator = \"page 1\"\n"
    let defects = try defects(
      planting: file, start + "evidence = \"seen\"", "citations = []", before: line)
    #expect(defects.map(\.problem) == ["what has no source does not ship"])
  }

  @Test(
    "finds an id that stands in two files",
    arguments: [
      ("Rules/r-001-sample.toml", "Rules/r-003-copy.toml", "r-001-sample"),
      ("Flags/f-01-sample.toml", "Flags/f-02-copy.toml", "F01"),
      ("Questions/spinal-pain.toml", "Questions/copy.toml", "spinal-pain"),
      ("CoMedicines/thiazide.toml", "CoMedicines/copy.toml", "thiazide"),
    ])
  func duplicateID(file: String, copy: String, id: String) throws {
    var files = SmallContent.files
    files[copy] = files[file]
    let folder = try ScratchFolder(files)
    let problems = KnowledgeBase(folder.directory).defects.map(\.problem)
    #expect(problems == ["\"\(id)\" stands there twice"])
  }

  @Test(arguments: [
    ("Rules/r-001-sample.toml", "We call now.", "You take 5 mg."),
    ("Flags/f-01-sample.toml", "You need help now.", "You take 5 mg."),
    ("Interrupts/e-mscc.toml", "We phone now.", "You take 5 mg."),
    ("Questions/spinal-pain.toml", "It matters.", "It shows that 5 mg works."),
  ])
  func `H30 a dose in what is said to a patient, or in a question, is refused`(
    file: String, old: String, new: String
  ) throws {
    let defects = try defects(planting: file, old, new)
    #expect(defects.map(\.file) == [file])
    #expect(defects.map(\.problem) == ["names a dose, \"5 mg\""])
  }

  @Test
  func `A checklist without a step is found`() throws {
    var files = SmallContent.files
    let text = try #require(files["Interrupts/e-mscc.toml"])
    let (start, end) = (text.range(of: "[[steps]]"), text.range(of: "[[citations]]"))
    let steps = try #require(start).lowerBound..<(try #require(end).lowerBound)
    files["Interrupts/e-mscc.toml"] = text.replacingCharacters(in: steps, with: "steps = []\n")
    let folder = try ScratchFolder(files)
    #expect(KnowledgeBase(folder.directory).defects.map(\.place) == [.field("steps")])
  }

  @Test("finds a folder that is missing, and a list")
  func missingParts() throws {
    let files = SmallContent.files.filter { !$0.key.hasPrefix("Flags/") && $0.key != "needs.toml" }
    let folder = try ScratchFolder(files)
    let found = Set(KnowledgeBase(folder.directory).defects.map(\.file))
    #expect(found.isSuperset(of: ["Flags", "needs.toml"]))
  }

  /// The defects after `old` has become `new` in one file of the small content; with `before`, the
  /// old text is taken out and the new one stands before that line.
  private func defects(
    planting file: String, _ old: String, _ new: String, before line: String? = nil
  ) throws -> [ContentDefect] {
    var files = SmallContent.files
    let text = try #require(files[file])
    #expect(text.contains(old))
    if let line {
      files[file] = text.replacing(old, with: "").replacing(line, with: new + "\n" + line)
    } else {
      files[file] = text.replacing(old, with: new, maxReplacements: 1)
    }
    let folder = try ScratchFolder(files)
    return KnowledgeBase(folder.directory).defects
  }
}
