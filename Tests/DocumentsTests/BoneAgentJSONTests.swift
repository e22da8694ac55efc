import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("The bone agent in the advice")
struct BoneAgentJSONTests {
  private func agent(
    _ content: AdviceJSON.Content, changing changes: [(String, String)] = []
  ) throws -> [String: Any] {
    let bed = try Bed12()
    var text = try Bed12.text()
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacingOccurrences(of: old, with: new)
    }
    let input = try EncounterJSON.read(Data(text.utf8), under: bed.knowledge.pathway)
    var encounter = Encounter()
    for event in input.events {
      _ = try encounter.handle(event, at: Bed12.now, under: bed.knowledge.pathway)
    }
    let advice = Advice(encounter, at: Bed12.now, under: bed.knowledge.pathway)
    let json = AdviceJSON(advice, cards: bed.knowledge.pathway.cards)
      .value(content: content, opioid: .null).text
    let whole = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return whole?["boneAgent"] as? [String: Any] ?? [:]
  }

  private let sealed = AdviceJSON.Content(referenceSet: "uk-2026", hash: "0", isSigned: .absent)

  @Test
  func `The patient of the contract gets the member that the contract shows`() throws {
    let agent = try agent(sealed)
    #expect(agent["drug"] as? String == "zoledronic acid")
    #expect(agent["indication"] as? String == "hypercalcaemia")
    #expect(agent["outcome"] as? String == "hold")
    #expect(agent["dose"] as? String == "4mg")
    #expect(agent["blockedBy"] as? [String] == ["rehydration-not-recorded"])
    #expect((agent["working"] as? [String])?.isEmpty == false)
    #expect((agent["sources"] as? [[String: String]])?.isEmpty == false)
  }

  @Test
  func `H28 a file that differs from its seal gives no dose`() throws {
    var broken = sealed
    broken.isSealed = .absent
    let agent = try agent(broken)
    #expect(agent["code"] as? String == "CONTENT-DEFECT")
    #expect(agent["dose"] is NSNull)
  }

  @Test
  func `H26 nobody under 18 is given a bone agent`() throws {
    let agent = try agent(sealed, changing: [("\"ageYears\": 61", "\"ageYears\": 17")])
    #expect(agent.isEmpty)
  }
}
