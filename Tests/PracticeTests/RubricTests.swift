import Practice
import Testing

@Suite("The rubric")
struct RubricTests {
  @Test("shares out exactly a hundred marks")
  func sumsToHundred() {
    #expect(Rubric.Part.allCases.map(Rubric.marks).reduce(0, +) == 100)
    let all = Dictionary(uniqueKeysWithValues: Rubric.Part.allCases.map { ($0, Credit.full) })
    #expect(Rubric(credits: all, gate: .safe).total == 100)
  }

  @Test("adds the parts of the printed debrief up to 71")
  func addsTheDebrief() {
    let rubric = Rubric(
      credits: [
        .safety: .share(30, of: 35), .keyFeatures: .share(16, of: 25), .numbers: .share(8, of: 20),
        .communication: .share(8, of: 10), .timing: .full, .efficiency: .share(4, of: 5),
      ], gate: .safe)
    #expect(rubric.total == 71)
    #expect(rubric.points(.safety) == 30)
  }

  @Test("caps an unsafe case at 49, and raises no lower total")
  func capsUnsafe() {
    let all = Dictionary(uniqueKeysWithValues: Rubric.Part.allCases.map { ($0, Credit.full) })
    #expect(Rubric(credits: all, gate: .unsafe).total == 49)
    #expect(Rubric(credits: [.timing: .full], gate: .unsafe).total == 5)
  }

  @Test(
    "reads a share as two whole numbers and refuses any other spelling",
    arguments: [
      ("3/10", 300), ("1/3", 333), ("0/5", 0), ("5/5", 1_000), ("0.3", nil), ("3", nil),
      ("6/5", nil), ("1/0", nil), ("-1/2", nil), ("1/2/3", nil), ("", nil), (" 1/2", nil),
    ])
  func readsShare(text: String, thousandths: Int?) {
    #expect(Credit(text)?.thousandths == thousandths)
  }
}
