import Analgesia
import Clinical
import Testing

@Suite("A figure of one's own beside ours")
struct FigureComparisonTests {
  private func compare(_ own: Int, _ ours: ClosedRange<Int>) throws -> FigureComparison {
    try #require(
      FigureComparison(
        PerDay(Mass(micrograms: own)),
        with: PerDay(Mass(micrograms: ours.lowerBound))...PerDay(Mass(micrograms: ours.upperBound)))
    )
  }

  @Test func `V47 tramadol 150 mg a day to morphine 60 mg every 12 hours is rejected: six times`()
    throws
  {
    var patient = try Patient()
    patient.setPain(3)
    try patient.take("tramadol oral immediate-release 50mg x3", days: 30)
    patient.change(hoursAgo: 72)
    let ours = patient.answer(.rotate(to: "morphine"))
    let range = try #require(ours.perDay(of: "morphine"))
    #expect(range == PerDay(.milligrams(20))...PerDay(.milligrams(20)))
    let own = PerDose(try #require(Mass(typed: "60mg"))).times(2)
    let comparison = try #require(FigureComparison(own, with: range))
    #expect(comparison.times == Rational(6))
    #expect(comparison.verdict == .rejected)
  }

  @Test(
    arguments: [
      (80_000, "same"), (88_000, "close"), (88_001, "apart"), (72_000, "close"),
      (71_999, "apart"), (159_999, "apart"), (160_000, "rejected"), (8_000, "apart"),
    ]) func `against 80 mg, a tenth agrees and twice is rejected, to the microgram`(
      own: Int, verdict: String
    ) throws
  {
    #expect(try compare(own, 80_000...80_000).verdict.rawValue == verdict)
  }

  @Test func `a range is met anywhere inside it, and by its nearest end outside`() throws {
    #expect(try compare(20_000, 15_000...30_000).verdict == .same)
    #expect(try compare(33_000, 15_000...30_000).verdict == .close)
    #expect(try compare(13_000, 15_000...30_000).nearest == PerDay(.milligrams(15)))
    #expect(try compare(60_000, 15_000...30_000).verdict == .rejected)
  }

  @Test func `with nothing there is nothing to compare`() {
    #expect(FigureComparison(PerDay(.milligrams(5)), with: PerDay(.zero)...PerDay(.zero)) == nil)
  }

  @Test func `the verdict is that of whole micrograms, whatever the figures`() throws {
    var numbers = SeededGenerator(seed: 47)
    for _ in 0..<2_000 {
      let ours = Int.random(in: 1...600_000, using: &numbers)
      let own = Int.random(in: 0...1_300_000, using: &numbers)
      let apart = abs(own - ours) * 10
      let verdict = try compare(own, ours...ours).verdict
      #expect((verdict == .same) == (own == ours))
      #expect((verdict == .rejected) == (own >= 2 * ours))
      #expect((verdict == .close) == (own != ours && apart <= ours))
    }
  }
}
