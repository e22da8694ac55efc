/// An exact fraction, for the arithmetic of doses and clearances: always in lowest terms.
///
/// Gates compare these and never a rounded figure. Amounts that the input grammar allows stay
/// exact; should a product ever outgrow 127 bits it loses its last bits instead of trapping.
public struct Rational: Hashable, Sendable {
  public let numerator: Int128
  /// Greater than zero.
  public let denominator: Int128

  public init(_ numerator: Int, over denominator: Int = 1) {
    precondition(denominator != 0, "a fraction has a denominator")
    self.init(reducing: Int128(numerator), over: Int128(denominator))
  }

  public init(_ ratio: Ratio) { self.init(ratio.numerator, over: ratio.denominator) }

  public static let zero = Rational(0)

  private init(reducing numerator: Int128, over denominator: Int128) {
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / Int128(divisor))
    self.denominator = sign * (denominator / Int128(divisor))
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}

extension Rational {
  public static func + (lhs: Rational, rhs: Rational) -> Rational {
    var (lhs, rhs) = (lhs, rhs)
    while true {
      let left = lhs.numerator.multipliedReportingOverflow(by: rhs.denominator)
      let right = rhs.numerator.multipliedReportingOverflow(by: lhs.denominator)
      let below = lhs.denominator.multipliedReportingOverflow(by: rhs.denominator)
      let sum = left.partialValue.addingReportingOverflow(right.partialValue)
      if !(left.overflow || right.overflow || below.overflow || sum.overflow) {
        return Rational(reducing: sum.partialValue, over: below.partialValue)
      }
      (lhs, rhs) = (lhs.coarser, rhs.coarser)
    }
  }

  public static func - (lhs: Rational, rhs: Rational) -> Rational { lhs + -rhs }

  public static prefix func - (value: Rational) -> Rational {
    Rational(reducing: -value.numerator, over: value.denominator)
  }

  public static func * (lhs: Rational, rhs: Rational) -> Rational {
    var (lhs, rhs) = (lhs, rhs)
    while true {
      let above = lhs.numerator.multipliedReportingOverflow(by: rhs.numerator)
      let below = lhs.denominator.multipliedReportingOverflow(by: rhs.denominator)
      if !(above.overflow || below.overflow) {
        return Rational(reducing: above.partialValue, over: below.partialValue)
      }
      (lhs, rhs) = (lhs.coarser, rhs.coarser)
    }
  }

  /// The quotient; dividing by zero is a mistake of the program, never of a person.
  public static func / (lhs: Rational, rhs: Rational) -> Rational {
    precondition(rhs.numerator != 0, "a quantity is not divided by zero")
    return lhs * Rational(reducing: rhs.denominator, over: rhs.numerator)
  }

  public static func * (lhs: Rational, rhs: Int) -> Rational { lhs * Rational(rhs) }
  public static func / (lhs: Rational, rhs: Int) -> Rational { lhs / Rational(rhs) }

  /// The same value within one part in 2^60, in smaller numbers.
  private var coarser: Rational {
    let shift = max(0, max(numerator.bitWidthUsed, denominator.bitWidthUsed) - 61)
    return Rational(reducing: numerator >> shift, over: max(1, denominator >> shift))
  }
}

extension Rational: Comparable {
  public static func < (lhs: Rational, rhs: Rational) -> Bool { (lhs - rhs).numerator < 0 }
}

extension Rational {
  /// The greatest whole number that does not exceed the value.
  public var roundedDown: Int { wholePart.bounded }

  /// The nearest whole number; a half goes up.
  public var rounded: Int { (self + Rational(1, over: 2)).roundedDown }

  /// The value with at most `places` digits after the point, rounded half up, zeros dropped.
  public func decimal(places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    return (self * scale).rounded.decimalFigure(places: places)
  }

  private var wholePart: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Rational: CustomStringConvertible {
  /// "2/3", or "4" when whole.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}

extension Int128 {
  fileprivate var bitWidthUsed: Int { 128 - magnitude.leadingZeroBitCount }
  fileprivate var bounded: Int { Int(clamping: self) }
}

extension Int {
  /// The number read as that many decimal `places`: 31200 at four places is "3.12".
  func decimalFigure(places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let sign = self < 0 ? "-" : ""
    let (whole, rest) = Int(clamping: magnitude).quotientAndRemainder(dividingBy: scale)
    guard rest != 0 else { return sign + String(whole) }
    let digits = rest.padded(to: places).reversed().drop { $0 == "0" }.reversed()
    return sign + "\(whole)." + String(digits)
  }
}
