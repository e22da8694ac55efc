import CarePathway
import Clinical
import Testing

@Suite("The screen for nerve pain")
struct NerveScreenTests {
  private static let symptoms: [FindingID] = [
    "burning-pain", "electric-shock-pain", "tingling-in-painful-area",
  ]
  private static let signs: [FindingID] = ["altered-touch", "altered-pinprick"]

  private func screen(_ answers: [FindingID: Finding]) throws -> DerivedFinding {
    var facts = EncounterFacts()
    for (id, answer) in answers { facts.assessment[id] = answer }
    return try #require(DerivedFindings.all(from: facts)["neuropathic-component"])
  }

  /// So many features and signs present, the others absent.
  private func counted(_ features: Int, _ signs: Int) throws -> DerivedFinding {
    var answers: [FindingID: Finding] = [:]
    for (index, id) in Self.symptoms.enumerated() {
      answers[id] = index < features ? .present : .absent
    }
    for (index, id) in Self.signs.enumerated() { answers[id] = index < signs ? .present : .absent }
    return try screen(answers)
  }

  @Test func `two features and one sign make nerve pain likely, nothing less does`() throws {
    for features in 0...3 {
      for signs in 0...2 {
        let expected: Finding = features >= 2 && signs >= 1 ? .present : .absent
        #expect(try counted(features, signs).value == expected, "\(features) \(signs)")
      }
    }
  }

  @Test func `what nobody has asked is never no`() throws {
    #expect(try screen([:]).value == .notAssessed)
    #expect(try screen(["burning-pain": .present]).value == .notAssessed)
    let two: [FindingID: Finding] = ["burning-pain": .present, "electric-shock-pain": .present]
    #expect(try screen(two).value == .notAssessed)
    #expect(try screen(two.merging(["altered-touch": .absent]) { $1 }).value == .notAssessed)
    #expect(try screen(two.merging(["altered-touch": .present]) { $1 }).value == .present)
  }

  @Test func `the count is shown with its threshold`() throws {
    let expected = "2 of 3 features and 1 of 2 signs; likely from 2 features and 1 sign"
    #expect(try counted(2, 1).working == [expected])
  }
}
