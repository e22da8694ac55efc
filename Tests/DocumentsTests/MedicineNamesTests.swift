import Analgesia
import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("The names of medicines and allergies")
struct MedicineNamesTests {
  /// The shipped content with its drug files.
  private static let content: PathwayContent = {
    let directory = KnowledgeDirectory(
      root: Bed12.tests.appending(path: "../Sources/Knowledge").standardized)
    let base = KnowledgeBase(directory)
    var content = base.pathway
    content.formulary = DrugShelf(directory, in: .unitedKingdom, citing: base.references).formulary
    return content
  }()

  private func advice(
    coMedicines: [String] = [], allergies: [String] = []
  ) throws -> Advice {
    let now = Bed12.now
    var encounter = Encounter()
    var events: [EncounterEvent] = [
      .personRecorded(fact: .ageYears(61)), .personRecorded(fact: .sex(.male)),
      .resultArrived(
        measurement: Measurement(
          kind: "calcium-adjusted", value: try #require(Quantity("3.20mmol/L")),
          taken: .instant(now))),
      .medicinesReviewed(complete: .present),
    ]
    events += coMedicines.map { .coMedicineRecorded(name: $0, taken: .present) }
    if !allergies.isEmpty { events.append(.allergiesRecorded(names: allergies)) }
    for event in events { _ = try encounter.handle(event, at: now, under: Self.content) }
    return Advice(encounter, at: now, under: Self.content)
  }

  @Test(arguments: [
    ("bendroflumethiazide", "thiazide"), ("Indapamide", "thiazide"),
    ("colecalciferol", "vitamin-d-supplement"), ("lithium carbonate", "lithium"),
    ("calcium carbonate", "calcium-supplement"), ("prednisone", "glucocorticoid"),
    ("pembrolizumab", "immune-checkpoint-inhibitor"),
  ])
  func `A medicine by its own name counts as its class`(name: String, group: String) throws {
    let advice = try advice(coMedicines: [name])
    #expect(advice.evaluation[FindingID(rawValue: "drug-" + group)] == .present)
    #expect(!advice.unknown.contains { $0.why == .interactions })
  }

  @Test
  func `A thiazide by its own name is stopped in a high calcium, as its class is`() throws {
    func stops(_ names: [String]) throws -> Bool {
      try advice(coMedicines: names).recommendations.contains { $0.code == "R-022" }
    }
    #expect(try !stops([]))
    #expect(try stops(["thiazide"]))
    #expect(try stops(["bendroflumethiazide"]))
  }

  @Test(arguments: ["lorazepam", "temazepam", "zopiclone", "olanzapine"])
  func `A sedative by its own name makes the person vulnerable`(name: String) throws {
    let advice = try advice(coMedicines: [name])
    #expect(advice.evaluation["vulnerable"] == .present)
  }

  @Test
  func `An unknown name is said, and leaves open what it might be`() throws {
    let advice = try advice(coMedicines: ["bendrofluthiazid", "other: herbal tea"])
    let fields = advice.unknown.filter { $0.why == .interactions }.map(\.field)
    #expect(fields == ["medicine: bendrofluthiazid", "medicine: other: herbal tea"])
    #expect(advice.evaluation["drug-thiazide"] == .notAssessed)
    #expect(try self.advice().evaluation["drug-thiazide"] == .absent)
  }

  @Test
  func `A medicine line with an unknown drug is said`() throws {
    var encounter = Encounter()
    let line = MedicineLine(drug: "morfine", route: "oral", form: "immediate-release")
    let event = EncounterEvent.medicineRecorded(id: "1", line: line)
    _ = try encounter.handle(event, at: Bed12.now, under: Self.content)
    let advice = Advice(encounter, at: Bed12.now, under: Self.content)
    #expect(advice.unknown.contains { $0.field == "medicine: morfine" })
  }

  @Test
  func `An allergy that matches nothing is said by name, and one that matches is not`() throws {
    let advice = try advice(allergies: ["penicillin", "codeine", "Opioids"])
    let fields = advice.unknown.filter { $0.why == .allergyName }.map(\.field)
    #expect(fields == ["allergy: penicillin"])
    let none = try self.advice(allergies: ["none-known"])
    #expect(!none.unknown.contains { $0.why == .allergyName })
  }
}
