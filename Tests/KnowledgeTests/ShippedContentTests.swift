import CarePathway
import Clinical
import Education
import Foundation
import Knowledge
import Testing

@Suite("The shipped content")
struct ShippedContentTests {
  let knowledge = ShippedContent.knowledge

  @Test("decodes, every file of it, with no name that leads nowhere")
  func decodes() {
    #expect(knowledge.defects.map(\.description) == [])
  }

  @Test("is read whole: as many entries as files")
  func isReadWhole() throws {
    let pathway = knowledge.pathway
    #expect(pathway.flags.count == 14)
    #expect(try pathway.flags.count == ShippedContent.names(in: "Flags").count)
    #expect(try pathway.cards.count == ShippedContent.names(in: "Interrupts").count)
    #expect(try pathway.rules.count == ShippedContent.names(in: "Rules").count)
    #expect(try pathway.questions.count == ShippedContent.names(in: "Questions").count)
  }

  @Test("names each file after the entry in it")
  func filesAreNamedAfterEntries() throws {
    let pathway = knowledge.pathway
    #expect(try pathway.rules.map { $0.id + ".toml" } == ShippedContent.names(in: "Rules"))
    #expect(try pathway.flags.map { $0.id + ".toml" } == ShippedContent.names(in: "Flags"))
    #expect(
      try pathway.questions.map { $0.id.rawValue + ".toml" }
        == ShippedContent.names(in: "Questions"))
  }

  @Test("keeps its short lines short enough for the screen")
  func shortLinesFit() {
    let pathway = knowledge.pathway
    for flag in pathway.flags { #expect(flag.short.count <= 46, "\(flag.id)") }
    for question in pathway.questions { #expect(question.short.count <= 46, "\(question.id)") }
    for plan in pathway.rules.compactMap(\.plan) { #expect(plan.action.count <= 46, "\(plan)") }
    for need in pathway.needs { #expect(need.title.count <= 18, "\(need.id)") }
    for card in pathway.cards {
      #expect(card.title.count <= 50, "\(card.id)")
      for step in card.steps { #expect(step.action.count <= 56, "\(card.id) \(step.id)") }
    }
  }

  @Test("has topics and treatment cards that decode and keep the plain-language rules")
  func topicsPassTheirCheck() throws {
    let room = ReadingRoom(ShippedContent.directory)
    #expect(room.defects.map(\.description) == [])
    let glossary = try ContentFile(
      ShippedContent.root.appending(path: "glossary.toml"), name: "glossary.toml"
    ).decode(Glossary.self)
    let check = TopicCheck(
      glossary: glossary, references: Set(knowledge.references.map(\.id)))
    #expect(check.defects(in: room.topics) == [])
    #expect(check.glossaryDefects() == [])
  }
}
