import Analgesia
import Clinical
import Testing

/// Laws of a change of opioid, tried on many made-up patients.
@Suite("The laws of rotation")
struct RotationLawTests {
  @Test func `H09 no change gives more than the equianalgesic dose less its reduction`() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<100_000 {
      let oralMorphine = Rational(Int.random(in: 1...300_000, using: &random), over: 1_000)
      let parts = [(1, 2), (1, 3), (1, 4)].map { Rational($0.0, over: $0.1) }
      let part = parts.randomElement(using: &random) ?? parts[0]
      let factor = [Ratio(3, over: 2), Ratio(5, over: 1), Ratio(2, over: 5)].randomElement(
        using: &random)
      let cautious = [Ratio(2, over: 1), Ratio(15, over: 2), Ratio(2, over: 5)].randomElement(
        using: &random)
      guard let factor, let cautious else { continue }
      let sum = RotationSum(
        oralMorphine, less: RotationReduction(basis: .usual, part: part), over: factor,
        guardedBy: cautious)
      let holds =
        sum.target <= oralMorphine * (Rational(1) - part) / Rational(factor)
        && sum.target <= oralMorphine / Rational(cautious)
      if !holds { Issue.record("\(oralMorphine) \(part) \(factor)") }
    }
  }
}
