import Clinical
import Education
import Testing

@Suite("A chance said in whole numbers")
struct RiskStatementTests {
  private let saito = Citation("saito-2019", "abstract", evidence: .seen)

  private var relief: RiskStatement {
    RiskStatement(67, of: 100, event: "get less pain", citation: saito)
  }

  @Test("says both frames, those it happens to and those it does not")
  func bothFrames() {
    #expect(
      relief.frames(in: .english) == "67 out of 100 people get less pain. 33 do not.")
  }

  @Test("says a range by both its ends and counts the others from the greater one")
  func range() {
    var jaw = RiskStatement(32, of: 1_000, event: "get a jaw problem", citation: saito)
    jaw.low = 13
    jaw.high = 32
    #expect(
      jaw.frames(in: .english)
        == "Between 13 and 32 out of 1000 people get a jaw problem. At least 968 do not.")
  }

  @Test("has a line for a table, for the group, and for someone who cannot see the picture")
  func otherLines() {
    var relief = relief
    relief.group = "People with a sore bone"
    relief.timeSpan = "in the weeks after treatment"
    #expect(relief.figure(in: .english) == "67 of 100")
    #expect(relief.scope(in: .english) == "People with a sore bone, in the weeks after treatment.")
    #expect(
      relief.spoken(in: .english)
        == "A picture of 100 people. 67 out of 100 people get less pain. 33 do not.")
  }

  @Test("speaks in the words an overlay lays over the English")
  func overlay() {
    let language = Language(overlay: ["risk.happens": "Von {2} Menschen: {1}, {3}."])
    #expect(relief.sentence(in: language) == "Von 100 Menschen: 67, get less pain.")
  }

  @Test(
    "is unsound when its numbers are not whole people of a hundred or a thousand",
    arguments: [(101, 100), (-1, 100), (5, 50), (1, 0)])
  func unsound(numerator: Int, denominator: Int) {
    let risk = RiskStatement(numerator, of: denominator, event: "get better", citation: saito)
    #expect(!risk.isSound)
    #expect(risk.iconArray.rows.isEmpty)
  }

  @Test("is unsound with half a range, or one whose end is not the number said")
  func unsoundRange() {
    var half = relief
    half.low = 60
    #expect(!half.isSound)
    var other = relief
    other.low = 60
    other.high = 70
    #expect(!other.isSound)
  }
}
