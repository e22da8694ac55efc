import Analgesia
import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge

/// The worked patient of the command line: a prostate cancer, weak legs, a high calcium.
struct Bed12 {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  static let now = Moment(seconds: 1_772_355_600)

  /// Read once: it never changes while the tests run.
  private static let shipped = KnowledgeBase(
    KnowledgeDirectory(root: tests.appending(path: "../Sources/Knowledge").standardized))

  /// The shipped content with the drugs in it; `nil` where a file is defective.
  static let dosing: PathwayContent? = {
    let folder = tests.appending(path: "../Sources/Knowledge").standardized
    let shelf = DrugShelf(
      KnowledgeDirectory(root: folder), in: .unitedKingdom, citing: shipped.references)
    var content = shipped.pathway
    content.formulary = shelf.formulary
    return shelf.defects.isEmpty ? content : nil
  }()

  let knowledge = Bed12.shipped
  let input: EncounterInput

  init() throws {
    input = try EncounterJSON.read(try Self.bytes(), under: knowledge.pathway)
  }

  static func bytes() throws -> Data {
    try Data(contentsOf: tests.appending(path: "Fixtures/bed-12.json"))
  }

  static func text() throws -> String { String(decoding: try bytes(), as: UTF8.self) }

  /// The encounter once every event has been taken.
  func encounter() throws -> Encounter {
    var encounter = Encounter()
    for event in input.events {
      _ = try encounter.handle(event, at: Self.now, under: knowledge.pathway)
    }
    return encounter
  }

  func advice() throws -> Advice {
    Advice(try encounter(), at: Self.now, under: knowledge.pathway)
  }

  func planText() throws -> String {
    PlanText(
      try advice(), content: knowledge.pathway, references: knowledge.references
    ).text(
      PlanText.Imprint(
        referenceSet: "uk-2026", contentHash: String(repeating: "a", count: 64),
        chainHead: String(repeating: "b", count: 64), printedAt: "2026-03-01 09:00",
        signedBy: nil))
  }
}
