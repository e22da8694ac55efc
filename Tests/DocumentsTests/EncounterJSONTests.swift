import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("The encounter as JSON")
struct EncounterJSONTests {
  @Test("is read into the events a person would record")
  func readsBed12() throws {
    let bed = try Bed12()
    #expect(bed.knowledge.defects == [])
    #expect(bed.input.now == Bed12.now)
    #expect(bed.input.asks.count == 2)
    let facts = try bed.encounter().facts
    #expect(facts.person.ageYears == 61)
    #expect(facts.person.weight?.description == "70 kg")
    #expect(facts.primary.cancer == .prostate)
    #expect(facts.assessment["limb-weakness"] == .present)
    #expect(facts.assessment["saddle-numbness"] == .absent)
    #expect(facts.assessment["fever"] == .notAssessed)
    #expect(facts.assessment.newest("calcium-total")?.value.description == "3.12 mmol/L")
    #expect(facts.lesions.lesions.map(\.id.rawValue) == ["right-femur", "L1"])
    #expect(facts.medicines.map(\.line.isRescue) == [false, true])
    #expect(facts.allergies == nil)
    #expect(facts.conditions == ["peptic-ulcer": .present])
    #expect(facts.goals.patientWords == "walk to the shop")
  }

  @Test(
    "is refused, with the field named, for a member nobody knows",
    arguments: [
      ("\"schema\"", "\"colour\": 1, \"schema\"", "colour"),
      ("\"label\"", "\"name\": \"x\", \"label\"", "person.name"),
      ("\"ecog\"", "\"egoc\": 1, \"ecog\"", "function.egoc"),
      ("\"bone\": \"femur\"", "\"bone\": \"femur\", \"size\": 3", "lesions[0].size"),
      ("\"drug\": \"morphine\"", "\"drug\": \"morphine\", \"mg\": 30", "medicines[0].mg"),
      ("\"kind\": \"albumin\"", "\"kind\": \"albumin\", \"unit\": \"g/L\"", "measurements[1].unit"),
      ("\"painGoal\"", "\"goal\": 3, \"painGoal\"", "goals.goal"),
    ])
  func refusesUnknownMember(old: String, new: String, field: String) throws {
    #expect(try refusal(replacing: old, new)?.field == field)
  }

  @Test("is refused for a finding nobody asks, and near names are offered")
  func refusesUnknownFinding() throws {
    let refusal = try refusal(replacing: "\"limb-weakness\"", "\"limb-weaknes\"")
    #expect(refusal?.field == "findings.limb-weaknes")
    #expect(refusal?.problem.contains("limb-weakness") == true)
    #expect(
      try self.refusal(replacing: "\"limb-weakness\"", "\"xyzzy\"")?.problem.contains("Near")
        == false)
  }

  @Test("is refused for an answer that is not one of the three")
  func refusesFourthAnswer() throws {
    let old = "\"limb-weakness\": \"present\""
    #expect(
      try refusal(replacing: old, "\"limb-weakness\": \"yes\"")?.field == "findings.limb-weakness")
    #expect(
      try refusal(replacing: old, "\"limb-weakness\": true")?.field == "findings.limb-weakness")
  }

  @Test(
    "is refused for a value without its unit, of another unit, or that nobody can have",
    arguments: [
      "3.12", "3.12mmol", "3.12g/L", "3,12mmol/L", "nan", "3.12e0mmol/L", "0.31mmol/L",
      "31.2mmol/L", "-3.12mmol/L", "3.12  mmol/L", "",
    ])
  func refusesValue(value: String) throws {
    let refusal = try refusal(replacing: "\"3.12mmol/L\"", "\"\(value)\"")
    #expect(refusal?.field == "measurements[0].value")
  }

  @Test("is refused for a bare number where a unit must be written, and for a word as a count")
  func refusesMistyped() throws {
    #expect(try refusal(replacing: "\"70kg\"", "70")?.field == "person.weight")
    #expect(try refusal(replacing: "\"70kg\"", "\"154lb\"")?.field == "person.weight")
    #expect(try refusal(replacing: "61", "\"61\"")?.field == "person.ageYears")
    #expect(try refusal(replacing: "61", "61.5")?.field == "person.ageYears")
    #expect(try refusal(replacing: "\"worst\": 8", "\"worst\": 11")?.field == "pain[0].worst")
  }

  @Test("is refused for another schema, and without a person")
  func refusesSchema() throws {
    #expect(try refusal(replacing: "osteon.encounter/1", "osteon.encounter/2")?.field == "schema")
    let bed = try Bed12()
    let text = Data(#"{"schema": "osteon.encounter/1"}"#.utf8)
    #expect(throws: InputRefusal.self) {
      try EncounterJSON.read(text, under: bed.knowledge.pathway)
    }
  }

  @Test("is refused for a lesion given twice, and for a bone that is not in the body")
  func refusesLesion() throws {
    #expect(
      try refusal(replacing: "\"id\": \"L1\"", "\"id\": \"right-femur\"")?.field == "lesions[1].id")
    #expect(try refusal(replacing: "\"femur\"", "\"thigh\"")?.field == "lesions[0].bone")
  }

  /// Why the patient is not taken once the first `old` has become `new`.
  private func refusal(replacing old: String, _ new: String) throws -> InputRefusal? {
    let bed = try Bed12()
    let text = try Bed12.text()
    #expect(text.contains(old))
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    do throws(InputRefusal) {
      _ = try EncounterJSON.read(Data(changed.utf8), under: bed.knowledge.pathway)
      return nil
    } catch {
      return error
    }
  }
}
