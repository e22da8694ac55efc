import Education
import Testing

@Suite("Counting words, sentences and syllables")
struct ReadingPitfallTests {
  @Test(
    "hears the syllables that are spoken",
    arguments: [
      ("made", 1), ("bones", 1), ("moved", 1), ("table", 2), ("treated", 2), ("needed", 2),
      ("doses", 2), ("causes", 2), ("changes", 2), ("movement", 2), ("safely", 2), ("going", 2),
      ("easier", 3), ("usual", 3), ("called", 1), ("people", 2), ("headaches", 2), ("area", 3),
    ])
  func silentEndings(word: String, syllables: Int) {
    #expect(Readability(of: word).syllables == syllables)
  }

  @Test(
    "knows the words of this field",
    arguments: [
      ("metastasis", 4), ("metastases", 4), ("opioid", 3), ("opioids", 3), ("calcium", 3),
      ("radiation", 4), ("radiotherapy", 6), ("denosumab", 4), ("zoledronic", 4), ("diagnosis", 4),
      ("diagnoses", 4), ("hypercalcaemia", 6), ("vertebrae", 3), ("myeloma", 4), ("nausea", 3),
      ("physiotherapist", 6), ("osteonecrosis", 6), ("dexamethasone", 5), ("patient's", 2),
    ])
  func fieldWords(word: String, syllables: Int) {
    #expect(Readability(of: word).syllables == syllables)
  }

  @Test(
    "counts a number by its digits and spelt-out letters by the letter",
    arguments: [("7", 1), ("8.5", 2), ("1,000", 4), ("2026", 4), ("MRI", 3), ("CT", 2)])
  func numbers(word: String, syllables: Int) {
    #expect(Readability(of: word).syllables == syllables)
    #expect(Readability(of: word).words == 1)
  }

  @Test(
    "does not end a sentence at a decimal point, a title or an abbreviation",
    arguments: [
      ("Take 8.5 of them.", 1), ("Ask Dr. Smith first.", 1), ("Eat fruit, e.g. plums.", 1),
      ("Come at 4 p.m. on Monday.", 1), ("Come at 4 p.m. Bring your list.", 2),
      ("Stop. Sit down! Why?", 3), ("He said \"Stop.\" Then he left.", 2),
    ])
  func sentenceEnds(text: String, sentences: Int) {
    #expect(Readability(of: text).sentences == sentences)
  }

  @Test("takes each line of a list as a sentence, with or without its full stop")
  func bullets() {
    let list = ["Call us at once", "Keep still", "Bring your list."]
    #expect(Readability(ofItems: list).sentences == 3)
    #expect(Readability(ofItems: list).words == 9)
  }

  @Test("takes a hyphenated word as one word with the syllables of its parts")
  func hyphens() {
    #expect(Readability(of: "X-rays").words == 1)
    #expect(Readability(of: "X-rays").syllables == 2)
  }
}
