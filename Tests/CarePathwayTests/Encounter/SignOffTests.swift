import CarePathway
import Clinical
import Foundation
import Testing

@Suite("Signing off an encounter")
struct SignOffTests {
  let content: PathwayContent
  private static let noon = Moment(seconds: 1_772_355_600)

  init() throws { content = try SmallContent.make() }

  private func take(_ event: EncounterEvent, _ encounter: inout Encounter) throws {
    _ = try encounter.handle(event, at: Self.noon, under: content)
  }

  private func signature(
    by name: String = "Dr A", label: String = "Bed 12", age: Int = 61
  ) -> EncounterEvent {
    .signedOff(
      signature: Signature(by: name, label: label, ageYears: age, contentHash: "abc"))
  }

  private func patient() throws -> Encounter {
    var encounter = Encounter()
    try take(.personRecorded(fact: .label("Bed 12")), &encounter)
    try take(.personRecorded(fact: .ageYears(61)), &encounter)
    try take(.functionRecorded(fact: .ecog(2)), &encounter)
    return encounter
  }

  @Test(arguments: [("Bed 21", 61), ("Bed 12", 16), ("", 61), ("Bed 1", 61)])
  func `H33 only the label and the age of this patient, typed again, seal the record`(
    label: String, age: Int
  ) throws {
    var encounter = try patient()
    #expect(throws: EncounterRefusal.identityDiffers) {
      try take(signature(label: label, age: age), &encounter)
    }
    #expect(!encounter.signOff.isSealed)
    try take(signature(label: " bed  12 "), &encounter)
    #expect(encounter.signOff.isSealed)
    let seal = try #require(encounter.signOff.seal)
    #expect([seal.by, seal.contentHash] == ["Dr A", "abc"])
    #expect(seal.at == Self.noon)
  }

  @Test
  func `R-080 nobody signs over an open emergency or an unnoted same-day matter`() throws {
    var encounter = try patient()
    try take(answer("severe-headache", .present), &encounter)
    #expect(throws: EncounterRefusal.sameDayPending(["F13"])) {
      try take(signature(), &encounter)
    }
    try take(.bannerAcknowledged(source: "F13", by: "RN K"), &encounter)
    try take(answer("spinal-pain", .present), &encounter)
    try take(answer("limb-weakness", .present), &encounter)
    let cord = InterruptID(kind: .cordCompression)
    #expect(throws: EncounterRefusal.emergencyPending([cord])) {
      try take(signature(), &encounter)
    }
  }

  @Test
  func `A signature needs a name and an adult`() throws {
    var encounter = try patient()
    #expect(throws: EncounterRefusal.nameMissing) { try take(signature(by: " "), &encounter) }
    try take(.personRecorded(fact: .ageYears(17)), &encounter)
    #expect(throws: EncounterRefusal.notAnAdult(.underAge)) {
      try take(signature(age: 17), &encounter)
    }
  }

  @Test
  func `H61 after a signature a change is an addendum with a name and a reason`() throws {
    var encounter = try patient()
    let change = EncounterEvent.functionRecorded(fact: .ecog(3))
    #expect(throws: EncounterRefusal.notSealed) {
      try take(.addendumOpened(by: "Dr A", because: "new finding"), &encounter)
    }
    try take(signature(), &encounter)
    #expect(throws: EncounterRefusal.sealed(by: "Dr A")) { try take(change, &encounter) }
    #expect(throws: EncounterRefusal.nameMissing) {
      try take(.addendumOpened(by: "", because: "new finding"), &encounter)
    }
    #expect(throws: EncounterRefusal.reasonMissing) {
      try take(.addendumOpened(by: "Dr B", because: " "), &encounter)
    }
    try take(.addendumOpened(by: "Dr B", because: "new finding"), &encounter)
    try take(change, &encounter)
    #expect(encounter.facts.function.ecog == 3)
    #expect(encounter.signOff.addenda.map(\.because) == ["new finding"])
    #expect(!encounter.signOff.isSealed)
    try take(signature(by: "Dr B"), &encounter)
    #expect(throws: EncounterRefusal.sealed(by: "Dr B")) { try take(change, &encounter) }
  }

  @Test
  func `H61 nothing before a signature is undone or brought back, in an addendum either`() throws {
    var encounter = try patient()
    try take(.functionRecorded(fact: .falls(1)), &encounter)
    let undone = try #require(encounter.history.nextUndo)
    try take(.undone(sequence: undone.sequence), &encounter)
    try take(signature(), &encounter)
    #expect(encounter.history.nextUndo == nil)
    #expect(encounter.history.nextRedo == nil)
    try take(.addendumOpened(by: "Dr B", because: "typing slip"), &encounter)
    #expect(throws: EncounterRefusal.nothingToUndo) {
      try take(.undone(sequence: 3), &encounter)
    }
    #expect(throws: EncounterRefusal.nothingToRedo) {
      try take(.redone(sequence: undone.sequence), &encounter)
    }
    try take(.functionRecorded(fact: .ecog(4)), &encounter)
    let own = try #require(encounter.history.nextUndo)
    try take(.undone(sequence: own.sequence), &encounter)
    #expect(encounter.facts.function.ecog == 2)
  }

  @Test
  func `The record of a signed encounter folds to the same state`() throws {
    var encounter = try patient()
    try take(signature(), &encounter)
    try take(.addendumOpened(by: "Dr B", because: "late result"), &encounter)
    let stored = try JSONEncoder().encode(encounter.history.events.map(\.event))
    let events = try JSONDecoder().decode([EncounterEvent].self, from: stored)
    let recorded = events.enumerated().map {
      RecordedEvent(sequence: $0.offset + 1, at: Self.noon, event: $0.element)
    }
    #expect(Encounter(replaying: recorded) == encounter)
  }

  private func answer(_ id: FindingID, _ finding: Finding) -> EncounterEvent {
    .findingAnswered(finding: id, answer: finding, began: nil)
  }
}
