/// Body mass index and body surface area.
///
/// Index: kg / m², an exact fraction. Area: Mosteller's `√(cm × kg / 3600)` in m². Both are printed
/// half up, to one and to two decimals; the index is compared exactly.
///
///     70 kg, 170 cm  ->  24.2 kg/m², 1.82 m²
///
/// - Source: clinical reference 4.12.
public struct BodySize: Equatable, Sendable {
  public let bodyMassIndex: Rational
  public let surfaceArea: FixedPoint
  public let working: [String]
  public let citations: [Citation]

  /// Hundredths of a kg/m², rounded half up.
  public var indexHundredths: Int { (bodyMassIndex * 100).rounded }

  /// Hundredths of a m², rounded half up.
  public var areaHundredths: Int { surfaceArea.hundredths }

  /// Computes both, or says what is missing or out of range.
  public static func compute(
    weight: Quantity?, height: Quantity?
  ) throws(CalculatorRefusal) -> BodySize {
    let weight = try CalculatorRefusal.plausible(weight, as: .weight)
    let height = try CalculatorRefusal.plausible(height, as: .height)
    let index = weight.amount * 10_000 / (height.amount * height.amount)
    let area = FixedPoint(height.amount * weight.amount / 3_600).squareRoot
    let metres = (height.amount / 100).decimal(places: 4)
    return BodySize(
      bodyMassIndex: index, surfaceArea: area,
      working: [
        "\(weight.figure) / \(metres)\u{B2} = \(index.decimal(places: 2)) kg/m\u{B2}",
        "\u{221A}(\(height.figure) \u{D7} \(weight.figure) / 3600) = "
          + "\(area.decimal(places: 3)) m\u{B2}",
      ],
      citations: [.bodySize])
  }
}

extension Citation {
  static let bodySize = Citation(
    "standard-teaching", "body mass index; body surface area by Mosteller", evidence: .unverified)
}
