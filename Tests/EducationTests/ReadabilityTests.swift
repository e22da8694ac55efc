import Education
import Testing

@Suite("Readability")
struct ReadabilityTests {
  @Test("of the shortest published example is grade -1.45 and ease 116.14")
  func catOnTheMat() {
    let reading = Readability(of: "The cat sat on the mat.")
    #expect(reading.words == 6)
    #expect(reading.sentences == 1)
    #expect(reading.syllables == 6)
    #expect(reading.grade == ReadingGrade(hundredths: -145))
    #expect(reading.easeHundredths == 11_614)
  }

  @Test("cannot be lower than -3.40, one short word a sentence")
  func lowestGrade() {
    #expect(Readability(of: "Go. Sit. Stop.").grade == ReadingGrade(hundredths: -340))
    #expect(ReadingGrade(hundredths: -340).description == "0.0")
  }

  @Test("is rounded up, so that a page at 6.001 does not pass as 6.00")
  func roundedUp() {
    let reading = Readability(
      of: "We plan your treatment. A nurse will help you with a bandage and a clean needle.")
    let exact =
      39 * reading.words * reading.words + 1_180 * reading.syllables * reading.sentences
      - 1_559 * reading.words * reading.sentences
    let divisor = reading.words * reading.sentences
    let grade = reading.grade?.hundredths ?? 0
    #expect(exact % divisor != 0)
    #expect(grade * divisor >= exact)
    #expect((grade - 1) * divisor < exact)
  }

  @Test(
    "of the reference's drafts is the grade measured there, to a tenth",
    arguments: [
      (
        "Cancer can move from where it began to your bones. Doctors call this a bone metastasis. "
          + "It is still the same kind of cancer. If it began in the breast, it is still breast "
          + "cancer. The spots can make a bone weak or sore. It is not the same as cancer that "
          + "starts in bone.", 55, 1...20
      ),
      (
        "Bone pain is often a deep, dull ache. It can wake you at night. It can get worse when "
          + "you move or stand. Tell us how strong it is from 0 to 10. Tell us what you can no "
          + "longer do. Pain can be treated, so please do not wait.", 50, 3...5
      ),
      (
        "If a bone looks ready to break, a surgeon can put a metal rod inside it. It is often "
          + "easier than fixing it after a break. You may walk again within a few days. You may "
          + "need radiotherapy later on. Ask what will help you get home soon.", 48, 40...42
      ),
    ])
  func draftsOfTheReference(text: String, words: Int, tenths: ClosedRange<Int>) {
    let reading = Readability(of: text)
    #expect(reading.words == words)
    #expect(tenths.contains((reading.grade?.hundredths ?? 999) / 10))
  }

  @Test("of a text without a word is nothing, not easy")
  func noWords() {
    #expect(Readability(of: "").grade == nil)
    #expect(Readability(of: " ... \n").easeHundredths == nil)
  }

  @Test("counts glossary words as two syllables only in the adjusted opinion")
  func adjusted() {
    let glossary = Glossary(terms: [
      GlossaryEntry(id: "radiotherapy", term: "radiotherapy", definition: "Strong X-rays.")
    ])
    let text = "You may need radiotherapy."
    #expect(Readability(of: text).syllables == 9)
    #expect(Readability.adjusted(text, by: glossary).syllables == 5)
  }
}
