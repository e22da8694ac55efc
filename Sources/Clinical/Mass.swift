/// A mass of drug, held exactly as whole micrograms.
///
/// Doses are never floating point. 2.5 mg is 2 500 micrograms, and a division that leaves a
/// remainder is rounded by name, down, where the reader can see it
/// (``roundedDown(toMultipleOf:)``). A mass too large to hold stays at the largest one, which
/// every ceiling refuses; it never wraps round to a small dose and never traps.
public struct Mass: Hashable, Sendable {
  public let micrograms: Int

  public init(micrograms: Int) {
    precondition(micrograms >= 0, "a mass of drug is never negative")
    self.micrograms = micrograms
  }

  public static let zero = Mass(micrograms: 0)

  public static func milligrams(_ count: Int) -> Mass { Mass(micrograms: 1_000).times(count) }

  /// This mass `count` times over.
  public func times(_ count: Int) -> Mass {
    let (product, overflow) = micrograms.multipliedReportingOverflow(by: count)
    return Mass(micrograms: overflow ? .max : product)
  }

  public static func + (lhs: Mass, rhs: Mass) -> Mass {
    let (sum, overflow) = lhs.micrograms.addingReportingOverflow(rhs.micrograms)
    return Mass(micrograms: overflow ? .max : sum)
  }

  /// This mass scaled by `ratio`, rounded down to the microgram.
  public func scaled(by ratio: Ratio) -> Mass {
    let product = Int128(micrograms) * Int128(ratio.numerator)
    return Mass(micrograms: Int(clamping: product / Int128(ratio.denominator)))
  }

  /// The greatest multiple of `step` that does not exceed this mass; zero when `step` is larger.
  public func roundedDown(toMultipleOf step: Mass) -> Mass {
    precondition(step > .zero, "a step is something that can be measured out")
    return Mass(micrograms: micrograms / step.micrograms * step.micrograms)
  }

  /// The smallest multiple of `step` that is not below this mass: for tapers, whose cuts are small.
  public func roundedUp(toMultipleOf step: Mass) -> Mass {
    let below = roundedDown(toMultipleOf: step)
    return below == self ? below : below + step
  }

  /// The mass in milligrams, exactly.
  public var milligrams: Rational { Rational(micrograms, over: 1_000) }

  /// The smallest whole-microgram mass that is not below so many milligrams: for tapers.
  public static func roundedUp(milligrams: Rational) -> Mass {
    Mass(micrograms: max(0, -(milligrams * -1_000).roundedDown))
  }

  /// The largest whole-microgram mass that does not exceed so many milligrams.
  public static func roundedDown(milligrams: Rational) -> Mass {
    Mass(micrograms: max(0, (milligrams * 1_000).roundedDown))
  }
}

extension Mass: Comparable {
  public static func < (lhs: Mass, rhs: Mass) -> Bool { lhs.micrograms < rhs.micrograms }
}

extension Mass: CustomStringConvertible {
  /// "2.5 mg", "500 micrograms": no trailing zero, no naked point, no abbreviated microgram.
  public var description: String { printed(separator: " ") }

  /// "2.5mg", "500micrograms": the spelling of content files and JSON.
  public var compact: String { printed(separator: "") }

  private func printed(separator: String) -> String {
    guard micrograms == 0 || micrograms >= 1_000 else {
      return "\(micrograms)\(separator)micrograms"
    }
    return micrograms.decimalFigure(places: 3) + separator + "mg"
  }
}
