import Clinical
import Testing

@Suite("An exact fraction")
struct RationalTests {
  @Test("adds thirds to exactly one, where decimals would not")
  func exact() {
    #expect(Rational(2, over: 3) + Rational(1, over: 3) == Rational(1))
    #expect(Rational(1, over: 10) + Rational(2, over: 10) == Rational(3, over: 10))
    #expect(Rational(6, over: -4).description == "-3/2")
  }

  @Test(
    "is printed half up without trailing zeros",
    arguments: [
      (29_514, 1_000, 1, "29.5"), (2_995, 100, 1, "30"), (1, 3, 4, "0.3333"), (5, 2, 0, "3"),
      (-5, 2, 1, "-2.5"), (7, 1, 2, "7"),
    ])
  func printed(numerator: Int, denominator: Int, places: Int, text: String) {
    #expect(Rational(numerator, over: denominator).decimal(places: places) == text)
  }

  @Test func `H12 a million operations on extreme numbers never trap and never turn round`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<125_000 {
      let numbers = (0..<4).map { _ in Int.random(in: 1...Int.max, using: &random) }
      let first = Rational(numbers[0], over: numbers[1])
      let second = Rational(numbers[2], over: numbers[3])
      let mass = Mass(micrograms: numbers[0])
      let scaled = mass.scaled(by: Ratio(numbers[1], over: numbers[2]))
      let holds =
        first + second >= first && first * second > .zero && first - second <= first
        && mass.times(3) >= mass && mass + mass >= mass && scaled >= .zero
      guard !holds else { continue }
      Issue.record("numbers \(numbers)")
    }
  }

  @Test("is compared exactly for numbers as large as doses can be")
  func comparison() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let (first, second) = (
        Int.random(in: 0...9_999_000, using: &random), Int.random(in: 1...9_999, using: &random)
      )
      let value = Rational(first, over: second)
      #expect(value.roundedDown == first / second)
      #expect((value < Rational(first + 1, over: second)))
      #expect(value * second == Rational(first))
    }
  }
}
