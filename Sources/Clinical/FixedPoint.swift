/// A number with fifteen decimal places, for the few formulas that need powers and roots.
///
/// Floating point is kept out of clinical code; these functions are exact to about twelve places,
/// far beyond what any laboratory measures. A result too large to hold stays at the largest.
public struct FixedPoint: Hashable, Sendable {
  /// The number in units of 10^-15.
  let raw: Int128

  private static let unit: Int128 = 1_000_000_000_000_000
  private static let logarithmOfTwo: Int128 = 693_147_180_559_945

  private init(raw: Int128) { self.raw = raw }

  public init(_ whole: Int) { self.init(raw: Int128(whole) * Self.unit) }

  public init(_ value: Rational) {
    self = FixedPoint(raw: value.numerator.clampedProduct(Self.unit) / value.denominator)
  }

  /// The number as a fraction, rounded down to a millionth: for gates, which never round up.
  public var roundedDown: Rational {
    let millionths = raw / (Self.unit / 1_000_000) - (raw < 0 ? 1 : 0)
    return Rational(Int(clamping: millionths), over: 1_000_000)
  }

  public static func + (lhs: FixedPoint, rhs: FixedPoint) -> FixedPoint {
    let (sum, overflow) = lhs.raw.addingReportingOverflow(rhs.raw)
    return overflow ? (lhs.raw < 0 ? .smallest : .largest) : FixedPoint(raw: sum)
  }

  public static func - (lhs: FixedPoint, rhs: FixedPoint) -> FixedPoint {
    let (difference, overflow) = lhs.raw.subtractingReportingOverflow(rhs.raw)
    return overflow ? (lhs.raw < 0 ? .smallest : .largest) : FixedPoint(raw: difference)
  }

  public static func * (lhs: FixedPoint, rhs: FixedPoint) -> FixedPoint {
    FixedPoint(raw: lhs.raw.clampedProduct(rhs.raw) / unit)
  }

  /// The quotient; dividing by zero is a mistake of the program, never of a person.
  public static func / (lhs: FixedPoint, rhs: FixedPoint) -> FixedPoint {
    precondition(rhs.raw != 0, "a number is not divided by zero")
    return FixedPoint(raw: lhs.raw.clampedProduct(unit) / rhs.raw)
  }

  private static let largest = FixedPoint(raw: Int128.max / 2)
  private static let smallest = FixedPoint(raw: Int128.min / 2)
}

extension FixedPoint: Comparable {
  public static func < (lhs: FixedPoint, rhs: FixedPoint) -> Bool { lhs.raw < rhs.raw }
}

extension FixedPoint {
  /// The natural logarithm of a positive number, by the series of the inverse hyperbolic tangent.
  public var naturalLogarithm: FixedPoint {
    precondition(raw > 0, "only a positive number has a logarithm")
    var (mantissa, halvings) = (raw, Int128(0))
    while mantissa >= Self.unit * 3 / 2 { (mantissa, halvings) = (mantissa / 2, halvings + 1) }
    while mantissa < Self.unit * 3 / 4 { (mantissa, halvings) = (mantissa * 2, halvings - 1) }
    let ratio = (mantissa - Self.unit) * Self.unit / (mantissa + Self.unit)
    let square = ratio * ratio / Self.unit
    var (power, sum, divisor) = (ratio, Int128(0), Int128(1))
    while power != 0 {
      sum += power / divisor
      (power, divisor) = (power * square / Self.unit, divisor + 2)
    }
    return FixedPoint(raw: 2 * sum + halvings * Self.logarithmOfTwo)
  }

  /// The exponential function, by its series after the powers of two are taken out.
  public var exponential: FixedPoint {
    let doublings = raw / Self.logarithmOfTwo
    guard doublings < 70 else { return .largest }
    guard doublings > -60 else { return FixedPoint(raw: 0) }
    let rest = raw - doublings * Self.logarithmOfTwo
    var (term, sum, index) = (Self.unit, Int128(0), Int128(0))
    while term != 0 {
      sum += term
      index += 1
      term = term * rest / Self.unit / index
    }
    return FixedPoint(raw: doublings >= 0 ? sum << doublings : sum >> -doublings)
  }

  /// This positive number raised to a power: `x` to the −6/5.
  public func power(_ exponent: Rational) -> FixedPoint {
    (naturalLogarithm * FixedPoint(exponent)).exponential
  }

  /// The square root of a number that is not negative, rounded down in the last place.
  public var squareRoot: FixedPoint {
    precondition(raw >= 0, "only a number that is not negative has a root")
    let square = raw.clampedProduct(Self.unit)
    guard square > 0 else { return FixedPoint(raw: 0) }
    var guess = Int128(1) << ((128 - square.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (guess + square / guess) / 2
      guard next < guess else { return FixedPoint(raw: guess) }
      guess = next
    }
  }
}

extension FixedPoint {
  /// Hundredths, rounded half up.
  public var hundredths: Int {
    let step = Self.unit / 100
    let doubled = raw.clampedProduct(2) + step
    return Int(clamping: (doubled - (doubled < 0 ? 2 * step - 1 : 0)) / (2 * step))
  }

  /// The exact fraction that this number is.
  public var rational: Rational {
    Rational(Int(clamping: raw / Self.unit))
      + Rational(Int(clamping: raw % Self.unit), over: Int(Self.unit))
  }

  /// The value with at most `places` digits after the point, rounded half up, zeros dropped.
  public func decimal(places: Int) -> String { rational.decimal(places: places) }
}

extension Int128 {
  /// The product, kept at half the largest number where it would overflow.
  fileprivate func clampedProduct(_ other: Int128) -> Int128 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    guard overflow else { return product }
    return (self < 0) == (other < 0) ? Int128.max / 2 : Int128.min / 2
  }
}
