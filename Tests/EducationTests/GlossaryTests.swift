import Education
import Testing

@Suite("The glossary")
struct GlossaryTests {
  private let glossary = SampleTopic.glossary

  @Test("finds an entry under its term or another form, whatever the capitals")
  func lookup() {
    #expect(glossary.entry(for: "Flares")?.id == "flare")
    #expect(glossary["laxative"]?.term == "laxative")
    #expect(glossary.entry(for: "flared") == nil)
  }

  @Test("finds its terms in a text as whole words only")
  func wholeWords() {
    #expect(glossary.terms(in: "A FLARE, then rest.").map(\.id) == ["flare"])
    #expect(glossary.terms(in: "Flared trousers.").isEmpty)
  }

  @Test("finds a term of several words only where they stand together")
  func severalWords() {
    let entry = GlossaryEntry(id: "bone-scan", term: "bone scan", definition: "A scan of bones.")
    #expect(entry.isUsed(in: "You need a bone scan."))
    #expect(!entry.isUsed(in: "A scan of the bone."))
  }

  @Test("has its own check: hard words, doses and terms that stand twice")
  func check() {
    let entries = [
      GlossaryEntry(id: "a", term: "alpha", definition: "Multidisciplinary deliberation."),
      GlossaryEntry(id: "b", term: "beta", also: ["Alpha"], definition: "Take 5 mg now."),
      GlossaryEntry(id: "c", term: "gamma", definition: ""),
    ]
    let defects = TopicCheck(glossary: Glossary(terms: entries), references: []).glossaryDefects()
    #expect(defects.contains { $0.topic == "a" && $0.place == "definition" })
    #expect(defects.contains { $0.problem == .doseForPatient("5 mg") })
    #expect(defects.contains { $0.problem == .repeated("Alpha") })
    #expect(defects.contains { $0.topic == "c" && $0.problem == .empty })
  }

  @Test("passes its own check as far as the sample goes")
  func sample() {
    #expect(SampleTopic.check.glossaryDefects().isEmpty)
  }
}
