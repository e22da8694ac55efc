import CarePathway
import Clinical
import Knowledge
import Testing

@Suite("Advice for a red flag")
struct FlagAdviceTests {
  private let content: PathwayContent

  init() throws { content = try Bed12().knowledge.pathway }

  private func advice(_ events: [EncounterEvent]) throws -> Advice {
    var encounter = Encounter()
    for event in events { _ = try encounter.handle(event, at: Bed12.now, under: content) }
    return Advice(encounter, at: Bed12.now, under: content)
  }

  @Test("is not silenced by a rule about something else that rests on the same finding")
  func otherNeed() throws {
    let spine = EncounterEvent.flagAnswered(
      flag: FlagCode(rawValue: "F03"), answer: .present, reason: nil)
    let advice = try advice([
      spine, .optionProposed(proposal: Proposal(option: "lhrh-agonist")),
    ])
    let codes = advice.recommendations.map(\.code)
    #expect(codes.contains("R-059"))
    #expect(codes.contains("F03") || codes.contains("R-007"), "\(codes)")
  }

  @Test("stands beside every other answer: a present flag always has advice of its own need")
  func everyFlag() throws {
    for flag in content.flags {
      let advice = try advice([
        .flagAnswered(flag: flag.code, answer: .present, reason: nil),
        .optionProposed(proposal: Proposal(option: "lhrh-agonist")),
      ])
      let needs = advice.recommendations.filter { $0.urgency.map { $0 <= flag.urgency } == true }
        .compactMap { $0.plan?.need }
      #expect(needs.contains(flag.plan?.need ?? ""), "\(flag.code)")
    }
  }
}
