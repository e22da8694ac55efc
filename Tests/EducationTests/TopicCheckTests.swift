import Clinical
import Education
import Testing

@Suite("The check of a page")
struct TopicCheckTests {
  @Test("finds nothing on a page that keeps the rules")
  func clean() {
    #expect(SampleTopic.check.defects(in: SampleTopic.clean).isEmpty)
  }

  @Test("finds a paragraph above grade 6")
  func hardParagraph() {
    let hard = "Metastatic osteolysis necessitates multidisciplinary deliberation."
    let problems = SampleTopic.problems { $0.patient[0].paragraphs.append(hard) }
    #expect(problems.contains { if case .gradeTooHigh = $0 { true } else { false } })
  }

  @Test("does not let an easy paragraph or a heading excuse a hard one")
  func hardParagraphAmongEasy() {
    let hard = "Prophylactic stabilisation necessitates orthopaedic evaluation."
    let problems = SampleTopic.problems {
      $0.patient[0].heading = "Go. Sit. Stop."
      $0.patient[0].paragraphs = Array(repeating: "Sit down. Call us now.", count: 9) + [hard]
      $0.glossary = ["flare"]
    }
    #expect(problems.contains { if case .gradeTooHigh = $0 { true } else { false } })
  }

  @Test("finds a sentence over 20 words and a paragraph over 60")
  func tooLong() {
    let sentence = Array(repeating: "go", count: 21).joined(separator: " ") + "."
    let paragraph = Array(repeating: "Go and sit down.", count: 16).joined(separator: " ")
    #expect(
      SampleTopic.problems { $0.patient[0].paragraphs.append(sentence) }
        == [.sentenceTooLong(words: 21)])
    #expect(
      SampleTopic.problems { $0.patient[0].paragraphs.append(paragraph) }
        == [.paragraphTooLong(words: 64)])
  }

  @Test("finds a danger that is asked back late, never, or in other words than the page's")
  func danger() {
    #expect(SampleTopic.problems { $0.teachBack.reverse() } == [.dangerNotFirst])
    #expect(SampleTopic.problems { $0.teachBack[0].kind = .fact } == [.dangerNotAskedBack])
    #expect(
      SampleTopic.problems { $0.teachBack[0].fact = "Weak legs." }
        == [.dangerNotOnPage("Weak legs.")])
  }

  @Test(
    "finds words of war, sums, relative figures and scores in the patient voice",
    arguments: [
      ("You will win this battle.", "battle"), ("Half of 67 percent get better.", "percent"),
      ("You are twice as likely to heal.", "twice as likely"), ("Your Mirels is 9.", "mirels"),
      ("It helps 1 in 10 of us.", "1 in 10"), ("It helps 5% of us.", "%"),
    ])
  func bannedWords(text: String, word: String) {
    let problems = SampleTopic.problems { $0.patient[0].paragraphs.append(text) }
    #expect(problems.contains(.bannedWord(word)))
  }

  @Test("allows one word like can't and no more")
  func contractions() {
    #expect(SampleTopic.problems { $0.keyPoints[0] = "You can't feel it." }.isEmpty)
    #expect(
      SampleTopic.problems { $0.keyPoints[0] = "You can't feel it. Don't move." }
        == [.tooManyNegativeContractions(2)])
  }

  @Test("finds a medical word that is not linked, a link to no word, and a link nobody uses")
  func glossary() {
    #expect(SampleTopic.problems { $0.glossary = [] } == [.termUnlinked("flare")])
    #expect(SampleTopic.problems { $0.glossary.append("stent") } == [.termUnknown("stent")])
    #expect(SampleTopic.problems { $0.glossary.append("laxative") } == [.termUnused("laxative")])
    #expect(
      SampleTopic.problems { $0.keyPoints[1] = "Take laxatives." } == [.termUnlinked("laxative")])
  }

  @Test("finds a page without its parts")
  func missingParts() {
    #expect(SampleTopic.problems { $0.purpose = "" } == [.empty])
    #expect(SampleTopic.problems { $0.keyPoints.removeLast(2) } == [.count(1, wanted: 3...5)])
    #expect(
      SampleTopic.problems { $0.actions = ["The pain medicine."] }
        == [.notAnAction("The pain medicine.")])
    #expect(SampleTopic.problems { $0.patient[0].heading = "" } == [.empty])
  }

  @Test("finds a source that is not cited and a citation of nothing")
  func sources() {
    #expect(
      SampleTopic.problems { $0.clinician[0].statements[0].sources = ["standard-teaching"] }
        == [.sourceUncited("standard-teaching")])
    #expect(
      SampleTopic.problems { $0.citations.append(Citation("nobody-2020", "", evidence: .seen)) }
        == [.referenceUnknown("nobody-2020")])
    #expect(SampleTopic.problems { $0.clinician[0].statements[0].sources = [] } == [.empty])
  }

  @Test("names the page, the field and the limit in the report")
  func report() {
    let defect = TopicDefect(
      topic: "radiotherapy", place: "patient[0].paragraphs[1]",
      problem: .gradeTooHigh(ReadingGrade(hundredths: 812), limit: .limit))
    #expect(
      defect.description
        == "radiotherapy: patient[0].paragraphs[1]: reads at grade 8.2; 6.0 is the limit")
  }
}
