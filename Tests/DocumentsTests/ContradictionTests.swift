import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("Answers that cannot both be true")
struct ContradictionTests {
  private static let pains: [FindingID] = [
    "spinal-pain-severe", "spinal-pain-progressive", "spinal-pain-mechanical",
    "spinal-pain-on-straining", "spinal-pain-at-night", "spinal-pain-thoracic-or-cervical",
    "spinal-pain-new-or-changed", "spinal-pain", "radicular-pain", "sudden-severe-bone-pain",
    "weight-bearing-pain", "new-pain-after-fall", "thigh-or-groin-pain", "jaw-pain", "chest-pain",
    "severe-headache", "pain-distress", "burning-pain", "electric-shock-pain",
    "pain-not-better-after-4-weeks",
  ]

  /// First finding, its answer, and the second finding, which is present.
  private static let pairs: [(FindingID, Finding, FindingID)] =
    pains.map { ("pain-absent", .present, $0) }
    + pains.prefix(7).map { ("spinal-pain", .absent, $0) } + [
      ("mscc-confirmed", .present, "mscc-excluded"),
      ("known-cancer", .absent, "spinal-metastases"),
      ("known-cancer", .absent, "visceral-metastases"),
      ("known-cancer", .absent, "brain-or-leptomeningeal-metastases"),
      ("known-cancer", .absent, "nodal-disease-bulky"),
      ("known-cancer", .absent, "progression-on-second-line"),
      ("known-cancer", .absent, "haematological-malignancy"),
      ("vomiting", .absent, "headache-with-vomiting"),
      ("limb-weakness", .absent, "paraplegia-complete"), ("drowsiness", .absent, "coma"),
      ("drowsiness", .absent, "unrousable"), ("bladder-change", .absent, "urinary-retention"),
    ]

  /// Events that stand against a denied cancer, and what is said of each.
  private static let against: [(EncounterEvent, String)] =
    ["chemotherapy", "radiotherapy", "sbrt", "immunotherapy", "hormone-therapy"].map {
      (.treatmentRecorded(treatment: TreatmentGiven(id: $0, kind: $0)), $0 + " given")
    } + [
      (.primaryRecorded(fact: .status(.known)), "primary known"),
      (.lesionRecorded(lesion: "a", fact: .bone(value: .femur)), "a lesion recorded"),
    ]

  private func contradictions(_ events: [EncounterEvent]) throws -> [String] {
    let content = try Bed12().knowledge.pathway
    var encounter = Encounter()
    for event in events { _ = try encounter.handle(event, at: Bed12.now, under: content) }
    return Advice(encounter, at: Bed12.now, under: content).unknown
      .filter { $0.why == .contradiction }.map(\.field)
  }

  private func answer(_ id: FindingID, _ finding: Finding) -> EncounterEvent {
    .findingAnswered(finding: id, answer: finding, began: nil)
  }

  @Test
  func `H24 both facts of every pair are named, and neither alone is`() throws {
    #expect(Self.pairs.count + Self.against.count >= 40)
    for (first, finding, second) in Self.pairs {
      let both = try contradictions([answer(first, finding), answer(second, .present)])
      #expect(both.contains("\(first) \(finding.rawValue), \(second) present"), "\(both)")
      #expect(try contradictions([answer(second, .present)]) == [])
      #expect(try contradictions([answer(first, finding)]) == [])
      #expect(try contradictions([answer(first, .notAssessed), answer(second, .present)]) == [])
    }
  }

  @Test
  func `H24 a cancer that is denied is set against what was done for it`() throws {
    for (event, words) in Self.against {
      let found = try contradictions([answer("known-cancer", .absent), event])
      #expect(found == ["known-cancer absent, " + words])
      #expect(try contradictions([event]) == [])
    }
  }

  @Test
  func `H24 no allergies and an allergy, no pain and a score, a man and a pregnancy are named`()
    throws
  {
    var pain = PainEntry(at: Bed12.now)
    pain.worst = PainScore(3)
    #expect(
      try contradictions([.allergiesRecorded(names: ["none-known", "codeine"])])
        == ["allergies none-known, allergies named"])
    #expect(
      try contradictions([answer("pain-absent", .present), .painRecorded(entry: pain)])
        == ["pain-absent present, worst pain 3"])
    #expect(
      try contradictions([
        .personRecorded(fact: .sex(.male)), .personRecorded(fact: .pregnant(.present)),
      ]) == ["sex male, pregnant present"])
  }

  @Test
  func `H24 a condition that is present and absent is refused, both members named`() throws {
    let text = try Bed12.text().replacingOccurrences(
      of: "\"conditions\": [\"peptic-ulcer\"]",
      with: "\"conditions\": [\"peptic-ulcer\"], \"conditionsAbsent\": [\"peptic-ulcer\"]")
    #expect(text.contains("conditionsAbsent"))
    let content = try Bed12().knowledge.pathway
    let refusal = #expect(throws: InputRefusal.self) {
      try EncounterJSON.read(Data(text.utf8), under: content)
    }
    #expect(refusal?.field == "conditions, conditionsAbsent")
  }
}
