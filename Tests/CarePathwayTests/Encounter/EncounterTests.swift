import CarePathway
import Clinical
import Testing

@Suite("An encounter")
struct EncounterTests {
  let content: PathwayContent
  let cord = InterruptID(kind: .cordCompression)

  init() throws { content = try SmallContent.make() }

  @Test(arguments: Stage.allCases)
  func `H21 a red flag interrupts every step`(stage: Stage) throws {
    var encounter = try encounter([.stageEntered(stage: stage)])
    try take(
      .flagAnswered(flag: FlagCode(rawValue: "F01"), answer: .present, reason: nil), &encounter)
    #expect(encounter.interrupts[cord]?.isOpen == true)
    #expect(encounter.interrupts[cord]?.during == stage)
  }

  @Test
  func `H22 a combination raises the flag that neither part raises`() throws {
    for first in ["spinal-pain", "limb-weakness"] as [FindingID] {
      var encounter = try encounter([answer(first, .present)])
      #expect(encounter.interrupts.open.isEmpty)
      let second: FindingID = first == "spinal-pain" ? "limb-weakness" : "spinal-pain"
      try take(answer(second, .present), &encounter)
      #expect(encounter.interrupts.open.map(\.id) == [cord])
      #expect(encounter.interrupts[cord]?.because.contains("limb-weakness") == true)
    }
  }

  @Test("keeps an emergency open when the answer that raised it is corrected or undone")
  func correctionKeepsEmergency() throws {
    var corrected = try emergency()
    try take(answer("limb-weakness", .absent), &corrected)
    #expect(corrected.interrupts[cord]?.isOpen == true)
    #expect(Advice(corrected, at: noon, under: content).answerChanged == [cord])

    var undone = try emergency()
    let last = try #require(undone.history.nextUndo)
    try take(.undone(sequence: last.sequence), &undone)
    #expect(undone.facts.assessment["limb-weakness"] == .notAssessed)
    #expect(undone.interrupts[cord]?.isOpen == true)
  }

  @Test("closes an emergency as dealt with only when the needed steps are done")
  func closing() throws {
    var encounter = try emergency()
    let treated = Disposition(outcome: .treated, who: "RN K", because: nil)
    let end = EncounterEvent.dispositionRecorded(interrupt: cord, disposition: treated)
    #expect(throws: EncounterRefusal.stepsMissing(cord, steps: ["phone"])) {
      try take(end, &encounter)
    }
    try take(.checklistStepDone(interrupt: cord, step: "phone", by: "RN K", note: nil), &encounter)
    try take(end, &encounter)
    #expect(encounter.interrupts.open.isEmpty)
  }

  @Test("asks for a name and a reason before an emergency is said to be none")
  func denying() throws {
    var encounter = try emergency()
    let unnamed = Disposition(outcome: .notAnEmergency, who: "", because: "old weakness")
    let bare = Disposition(outcome: .notAnEmergency, who: "Dr A", because: nil)
    let error = Disposition(outcome: .enteredInError, who: "Dr A", because: "wrong patient")
    #expect(throws: EncounterRefusal.nameMissing) { try end(unnamed, &encounter) }
    #expect(throws: EncounterRefusal.reasonMissing) { try end(bare, &encounter) }
    #expect(throws: EncounterRefusal.answerStands(cord)) { try end(error, &encounter) }
    try take(answer("limb-weakness", .absent), &encounter)
    try end(error, &encounter)
    #expect(encounter.interrupts.open.isEmpty)
  }

  @Test("is exactly as it was after every refusal")
  func refusalChangesNothing() throws {
    var encounter = try emergency()
    let before = encounter
    let refused: [EncounterEvent] = [
      .stageCompleted(stage: .flags), .planPrinted(contentHash: "x"), .undone(sequence: 1),
      .redone(sequence: 1), .lesionRemoved(lesion: "none", because: "x"),
      answer("hypercalcaemia-severe", .present),
      .checklistStepDone(interrupt: cord, step: "no-such-step", by: "x", note: nil),
    ]
    for event in refused {
      #expect(throws: EncounterRefusal.self) { try take(event, &encounter) }
      #expect(encounter == before)
    }
  }

  @Test("gives the same state when its own record is folded again")
  func replay() throws {
    let encounter = try emergency()
    #expect(Encounter(replaying: encounter.history.events) == encounter)
  }

  @Test
  func `H23 three answers stay three`() throws {
    var encounter = Encounter()
    let first = FlagCode(rawValue: "F01")
    let second = FlagCode(rawValue: "F13")
    try take(.flagAnswered(flag: first, answer: .absent, reason: nil), &encounter)
    #expect(throws: EncounterRefusal.unansweredRedFlags([second])) {
      try take(.stageCompleted(stage: .flags), &encounter)
    }
    try take(.flagAnswered(flag: second, answer: .notAssessed, reason: "asleep"), &encounter)
    try take(.stageCompleted(stage: .flags), &encounter)
    let advice = Advice(encounter, at: noon, under: content)
    #expect(advice.evaluation.flags[first] == .absent)
    #expect(advice.evaluation.flags[second] == .notAssessed)
  }

  @Test
  func `H26 only adults get a plan`() throws {
    for (age, printable) in [(17, false), (18, true), (19, true)] {
      var encounter = try encounter([.personRecorded(fact: .ageYears(age))])
      if printable {
        try take(.planPrinted(contentHash: "x"), &encounter)
      } else {
        #expect(throws: EncounterRefusal.notAnAdult(.underAge)) {
          try take(.planPrinted(contentHash: "x"), &encounter)
        }
      }
    }
    var unknown = Encounter()
    #expect(throws: EncounterRefusal.notAnAdult(.ageNotRecorded)) {
      try take(.planPrinted(contentHash: "x"), &unknown)
    }
  }

  private let noon = Moment(seconds: 1_772_366_400)

  private func answer(_ id: FindingID, _ value: Finding) -> EncounterEvent {
    .findingAnswered(finding: id, answer: value, began: nil)
  }

  private func emergency() throws -> Encounter {
    try encounter([answer("spinal-pain", .present), answer("limb-weakness", .present)])
  }

  private func encounter(_ events: [EncounterEvent]) throws -> Encounter {
    var encounter = Encounter()
    for event in events { try take(event, &encounter) }
    return encounter
  }

  private func take(_ event: EncounterEvent, _ encounter: inout Encounter) throws {
    _ = try encounter.handle(event, at: noon, under: content)
  }

  private func end(_ disposition: Disposition, _ encounter: inout Encounter) throws {
    try take(.dispositionRecorded(interrupt: cord, disposition: disposition), &encounter)
  }
}
