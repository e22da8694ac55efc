/// The speed at which a patch or a pump gives a drug, held exactly as whole nanograms an hour.
///
/// 12.5 micrograms/h is a real patch, so micrograms would not do.
public struct DeliveryRate: Hashable, Sendable {
  public let nanogramsPerHour: Int

  public init(nanogramsPerHour: Int) {
    precondition(nanogramsPerHour >= 0, "a rate is never negative")
    self.nanogramsPerHour = nanogramsPerHour
  }

  public static func microgramsPerHour(_ count: Int) -> DeliveryRate {
    DeliveryRate(nanogramsPerHour: 1_000).times(count)
  }

  /// So many patches of this rate side by side.
  public func times(_ count: Int) -> DeliveryRate {
    let (product, overflow) = nanogramsPerHour.multipliedReportingOverflow(by: count)
    return DeliveryRate(nanogramsPerHour: overflow ? .max : product)
  }

  /// The rate in micrograms an hour, exactly.
  public var microgramsPerHour: Rational { Rational(nanogramsPerHour, over: 1_000) }
}

extension DeliveryRate: Comparable {
  public static func < (lhs: DeliveryRate, rhs: DeliveryRate) -> Bool {
    lhs.nanogramsPerHour < rhs.nanogramsPerHour
  }
}

extension DeliveryRate: CustomStringConvertible {
  /// "12.5 micrograms/h".
  public var description: String { nanogramsPerHour.decimalFigure(places: 3) + " micrograms/h" }

  /// "12.5micrograms/h".
  public var compact: String { nanogramsPerHour.decimalFigure(places: 3) + "micrograms/h" }

  /// Reads "25microgram/h" or "12.5 micrograms/h"; anything else, mg/day above all, is refused.
  public init?(_ text: String) {
    let figure = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let rest = text.dropFirst(figure.count)
    let unit = String(rest.first == " " ? rest.dropFirst() : rest)
    guard Self.units.contains(unit) else { return nil }
    let number = figure.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(number.count), let whole = Int(digits: number[0], upTo: 5) else {
      return nil
    }
    var fraction = 0
    if number.count == 2 {
      guard let digits = Int(digits: number[1], upTo: 3) else { return nil }
      fraction = digits * [1_000, 100, 10, 1][number[1].utf8.count]
    }
    self.init(nanogramsPerHour: whole * 1_000 + fraction)
  }

  private static let units: Set<String> = [
    "micrograms/h", "microgram/h", "mcg/h", "\u{B5}g/h", "\u{3BC}g/h",
  ]
}

extension DeliveryRate: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value("a rate; write it as 25microgram/h") { DeliveryRate($0) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(compact)
  }
}
