import Analgesia
public import CarePathway
public import Clinical
import Foundation

/// Everything that decides advice, decoded, with every defect found on the way.
///
/// Topics and cards, which only the reader shows, are read apart (``ReadingRoom``).
public struct KnowledgeBase: Sendable {
  public private(set) var pathway = PathwayContent()
  public private(set) var references: [Reference] = []
  public private(set) var defects: [ContentDefect] = []

  /// Reads the folders `Flags`, `Interrupts`, `Rules`, `Questions` and `CoMedicines` and the lists
  /// beside them.
  public init(_ directory: KnowledgeDirectory) {
    pathway.flags = take(directory.entries(RedFlag.self, in: "Flags"))
    pathway.cards = take(directory.entries(InterruptCard.self, in: "Interrupts"))
    pathway.rules = take(directory.entries(Rule.self, in: "Rules"))
    pathway.questions = take(directory.entries(Question.self, in: "Questions"))
    pathway.classes = take(directory.entries(CoMedicineClass.self, in: "CoMedicines"))
    pathway.needs = take(directory.list(NeedList.self, in: "needs.toml")).flatMap(\.needs)
    pathway.measurements = take(directory.list(MeasurementList.self, in: "measurements.toml"))
      .flatMap(\.measurements)
    let gates = take(directory.list(GateList.self, in: "medicine-gates.toml"))
    pathway.gates = gates.flatMap(\.gates)
    pathway.reasons = gates.flatMap { $0.reasons ?? [] }
    pathway.ladderCards = take(directory.list(CardList.self, in: "ladder-cards.toml"))
      .flatMap(\.cards)
    references = take(directory.list(ReferenceList.self, in: "references.toml"))
      .flatMap(\.references)
    defects += CrossReferences(pathway: pathway, references: references).defects
  }

  private mutating func take<Entry>(_ reading: KnowledgeDirectory.Reading<Entry>) -> [Entry] {
    defects += reading.defects
    return reading.entries
  }

  private struct NeedList: Decodable { let needs: [Need] }
  private struct MeasurementList: Decodable { let measurements: [MeasurementDefinition] }
  private struct CardList: Decodable { let cards: [LadderCard] }
  private struct GateList: Decodable {
    let gates: [MedicineGate]
    let reasons: [AdjuvantReason]?
  }
  private struct ReferenceList: Decodable { let references: [Reference] }
}
