import Clinical
import Testing

@Suite("Powers and roots without floating point")
struct FixedPointTests {
  @Test(
    "agree with known values to ten places",
    arguments: [
      (2, 1, 1, 2, "1.4142135624"), (10, 1, -6, 5, "0.0630957344"),
      (1, 2, -241, 1_000, "1.1818115"),
      (9_938, 10_000, 60, 1, "0.6885564"), (1, 1, 7, 3, "1"),
    ])
  func powers(above: Int, below: Int, exponent: Int, over: Int, expected: String) {
    let value = FixedPoint(Rational(above, over: below)).power(Rational(exponent, over: over))
    let places = expected.split(separator: ".").dropFirst().first?.count ?? 0
    #expect(value.decimal(places: places) == expected)
  }

  @Test("the square of a root differs from the number by less than a hundred-millionth")
  func roots() {
    for number in stride(from: 1, through: 100_000, by: 77) {
      let value = FixedPoint(Rational(number, over: 100))
      let root = value.squareRoot
      guard (root * root).decimal(places: 8) != value.decimal(places: 8) else { continue }
      Issue.record("the root of \(number) hundredths")
    }
  }

  @Test("undo each other: the exponential of a logarithm is the number")
  func inverse() {
    for number in stride(from: 1, through: 1_000_000, by: 997) {
      let value = FixedPoint(Rational(number, over: 1_000))
      let back = value.naturalLogarithm.exponential
      guard back.decimal(places: 6) != value.decimal(places: 6) else { continue }
      Issue.record("\(number) thousandths")
    }
  }
}
