import CarePathway
import Clinical
import Testing

@Suite("Advice")
struct AdviceTests {
  let content: PathwayContent
  let noon = Moment(seconds: 1_772_366_400)

  init() throws { content = try SmallContent.make() }

  @Test("asks before it recommends while a finding has no answer, and is silent once ruled out")
  func unknownAsks() throws {
    let unasked = try advice([answer("pain-distress", .present)])
    #expect(unasked.recommendations.isEmpty)
    #expect(unasked.questions.contains { $0.before == "R-081" && $0.findings == ["pain-absent"] })

    let held = try advice([answer("pain-distress", .present), answer("pain-absent", .absent)])
    #expect(held.recommendations.map(\.code) == ["R-081"])
    #expect(held.recommendations.first?.because == ["pain-distress"])

    let ruledOut = try advice([answer("pain-distress", .absent)])
    #expect(ruledOut.recommendations.isEmpty)
    #expect(!ruledOut.questions.contains { $0.before == "R-081" })
  }

  @Test("speaks for a flag that no rule covers, with the flag's own urgency")
  func flagByItself() throws {
    let sameDay = try advice([answer("severe-headache", .present)])
    #expect(sameDay.recommendations.map(\.code) == ["F13"])
    #expect(sameDay.recommendations.first?.urgency == .sameDay)
    #expect(sameDay.banners.map(\.code) == ["F13"])

    let sooner = try advice([
      answer("severe-headache", .present), answer("facial-palsy", .present),
    ])
    #expect(sooner.recommendations.first?.urgency == .emergency)
  }

  @Test("does not depend on the order in which answers were given")
  func orderDoesNotMatter() throws {
    let events = [
      answer("severe-headache", .present), answer("pain-distress", .present),
      answer("pain-absent", .absent), answer("limb-weakness", .present),
      answer("spinal-pain", .present),
    ]
    let forward = try advice(events)
    let backward = try advice(events.reversed())
    #expect(forward.plan == backward.plan)
    #expect(forward.recommendations == backward.recommendations)
  }

  @Test("a part found later outvotes a direct no, and a plain no is not turned into a question")
  func directAnswer() throws {
    let code = FlagCode(rawValue: "F13")
    let no = try advice([.flagAnswered(flag: code, answer: .absent, reason: nil)])
    #expect(no.evaluation.flags[code] == .absent)
    let outvoted = try advice([
      .flagAnswered(flag: code, answer: .absent, reason: nil),
      answer("severe-headache", .present),
    ])
    #expect(outvoted.evaluation.flags[code] == .present)
  }

  @Test("every recommendation carries a source")
  func cited() throws {
    let advice = try advice([answer("severe-headache", .present)])
    #expect(advice.recommendations.allSatisfy { !$0.citations.isEmpty })
    #expect(advice.plan.rows.allSatisfy { !$0.citations.isEmpty })
  }

  @Test func `Every finding has one value, whichever way it is reached`() throws {
    let evaluation = try advice([
      answer("severe-headache", .present), answer("spinal-pain", .absent),
      .conditionRecorded(name: "diabetes", finding: .present),
      .coMedicineRecorded(name: "glucocorticoid", taken: .present),
    ]).evaluation
    let ids: [FindingID] = [
      "severe-headache", "spinal-pain", "limb-weakness", "skull-base-disease-suspected",
      "cord-compression-suspected", "condition-diabetes", "condition-gout", "drug-glucocorticoid",
      "drug-denosumab", "denosumab-proposed",
    ]
    for id in ids + DerivedFindings.ids {
      let expected =
        evaluation.facts.flagValues[id] ?? evaluation.derived[id]?.value
        ?? evaluation.facts.assessment[id]
      #expect(evaluation[id] == expected, "\(id)")
    }
    #expect(evaluation["condition-diabetes"] == .present)
  }

  private func answer(_ id: FindingID, _ value: Finding) -> EncounterEvent {
    .findingAnswered(finding: id, answer: value, began: nil)
  }

  private func advice(_ events: [EncounterEvent]) throws -> Advice {
    var encounter = Encounter()
    for event in events { _ = try encounter.handle(event, at: noon, under: content) }
    return Advice(encounter, at: noon, under: content)
  }
}
