import Education
import Testing

@Suite("A spelling that can be misread")
struct UnsafeNotationTests {
  @Test(
    "is found",
    arguments: [
      ("give 5.0 mg", "5.0"), ("give .5 mg", ".5"), ("give 5mg", "5mg"), ("10 µg", "µg"),
      ("10 mcg", "mcg"), ("100 IU", "IU"), ("5 mg QD", "QD"), ("MS 5 mg", "MS"),
      ("<30 mL/min", "<30"), ("1500 mg a day", "1500"), ("5 mg. then rest", "mg."),
      ("2 @ once", "@"),
    ])
  func found(text: String, piece: String) {
    #expect(UnsafeNotation.found(in: text) == [piece])
  }

  @Test(
    "is not found where nothing can be misread",
    arguments: [
      "Give 5 mg.", "Give 0.5 mg and wait.", "1,500 mg a day", "in 2018", "SC.24 and SC.23",
      "10 micrograms", "platelets 50 x 10^9/L", "INR 1.5-1.8", "2.61 points", "20 visits",
    ])
  func notFound(text: String) {
    #expect(UnsafeNotation.found(in: text).isEmpty)
  }

  @Test("is a defect in both voices")
  func bothVoices() {
    #expect(
      SampleTopic.problems { $0.clinician[0].statements[0].text = "A score of 5.0 or more." }
        == [.unsafeNotation("5.0")])
    #expect(
      SampleTopic.problems { $0.keyPoints[0] = "It takes 5.0 weeks." } == [.unsafeNotation("5.0")])
  }
}
