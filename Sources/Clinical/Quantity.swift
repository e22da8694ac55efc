/// A measured amount with its unit, held exactly in ten-thousandths of that unit.
///
/// The unit is the one in which the value was entered and never changes by itself: calcium in
/// mg/dL is judged by the limits in mg/dL.
public struct Quantity: Hashable, Sendable {
  public let tenThousandths: Int
  public let unit: Unit

  public init(tenThousandths: Int, unit: Unit) {
    precondition(tenThousandths >= 0, "a measured quantity is never negative")
    self.tenThousandths = tenThousandths
    self.unit = unit
  }

  /// The exact amount as a fraction, for arithmetic.
  public var amount: Rational { Rational(tenThousandths, over: 10_000) }
}

extension Quantity {
  /// Reads "3.12mmol/L" or "3.12 mmol/L"; what does not fit is refused and never repaired.
  ///
  /// One to five digits, at most four after a point, at most one space, a known unit. No sign, no
  /// exponent, no comma, no naked point, no digits of another script.
  public init?(_ text: String) {
    let figure = text.unicodeScalars.prefix { ("0"..."9").contains($0) || $0 == "." }
    let rest = text.unicodeScalars.dropFirst(figure.count)
    let spelling = rest.first == " " ? rest.dropFirst() : rest
    guard let unit = Unit(spelling: String(String.UnicodeScalarView(spelling))) else { return nil }
    guard rest.first != " " || unit != .plain else { return nil }
    self.init(figure: String(String.UnicodeScalarView(figure)), unit: unit)
  }

  /// Reads a figure whose unit its field has fixed: "3.12".
  public init?(figure: String, unit: Unit) {
    let parts = Substring(figure).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(digits: parts[0], upTo: unit.wholeDigits)
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard let digits = Int(digits: parts[1], upTo: 4) else { return nil }
      fraction = digits * [10_000, 1_000, 100, 10, 1][parts[1].utf8.count]
    }
    self.init(tenThousandths: whole * 10_000 + fraction, unit: unit)
  }
}

extension Quantity: CustomStringConvertible {
  /// "3.12 mmol/L", as screens print it.
  public var description: String {
    switch unit {
    case .plain: figure
    case .percent, .perMinute, .perCubicMillimetre: figure + unit.rawValue
    case .millimolesPerLitre, .milligramsPerDecilitre, .micromolesPerLitre, .gramsPerLitre,
      .gramsPerDecilitre, .billionsPerLitre, .unitsPerLitre, .milliunitsPerLitre,
      .unitsPerMillilitre, .nanomolesPerLitre, .nanogramsPerMillilitre, .picomolesPerLitre,
      .picogramsPerMillilitre, .microgramsPerLitre, .milligramsPerLitre, .celsius, .kilograms,
      .centimetres, .millilitres, .milliseconds, .millimetresOfMercury, .millilitresPerMinute,
      .millilitresPerMinuteStandardised, .millimetres, .hours:
      figure + " " + unit.rawValue
    }
  }

  /// "3.12mmol/L", as files and JSON print it; a space stays where the unit begins with a digit.
  public var compact: String {
    figure + (unit.beginsWithDigit ? " " : "") + unit.rawValue
  }

  /// "3.12": the figure alone, without trailing zeros.
  public var figure: String { tenThousandths.decimalFigure(places: 4) }

  /// The figure with at most `places` digits after the point, rounded half up, zeros dropped.
  public func figure(places: Int) -> String { amount.decimal(places: places) }
}

extension Quantity: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value("a quantity; write a plain figure and its unit, as in 3.12mmol/L") {
      Quantity($0)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(compact)
  }
}
