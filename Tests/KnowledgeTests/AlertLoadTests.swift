import CarePathway
import Clinical
import Foundation
import Knowledge
import Testing

@Suite("How often the program interrupts")
struct AlertLoadTests {
  private let content = ShippedContent.knowledge.pathway
  private let now = Moment(seconds: 1_772_355_600)

  @Test
  func `H31 one worrying answer opens at most one emergency, whatever was asked`() throws {
    var opened = 0
    for question in content.questions {
      var encounter = Encounter()
      _ = try encounter.handle(
        .findingAnswered(finding: question.id, answer: .present, began: nil), at: now,
        under: content)
      #expect(encounter.interrupts.open.count <= 1, "\(question.id)")
      opened += encounter.interrupts.open.count
    }
    #expect(opened > 0)
  }

  @Test
  func `H31 a routine case without a red flag is never interrupted`() throws {
    var encounter = Encounter()
    let red = Set(content.flags.flatMap(\.parts))
    for flag in content.flags {
      _ = try encounter.handle(
        .flagAnswered(flag: flag.code, answer: .absent, reason: nil), at: now, under: content)
    }
    for question in content.questions where !red.contains(question.id) {
      _ = try encounter.handle(
        .findingAnswered(finding: question.id, answer: .absent, began: nil), at: now,
        under: content)
    }
    #expect(encounter.interrupts.open.map(\.id.description) == [])
  }
}
