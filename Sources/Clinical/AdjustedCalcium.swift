/// Calcium corrected for albumin, and the band in which it lies.
///
/// mmol/L: `calcium + 0.02 × (40 − albumin in g/L)`; mg/dL: `calcium + 0.8 × (4 − albumin in g/dL)`.
/// Compared exactly, in the unit entered; printed to two decimals, half up. A result that the
/// laboratory already adjusted, and an ionised one, are never corrected.
///
///     2.45 mmol/L, albumin 28 g/L  ->  2.69 mmol/L   (2.45 + 0.02 × (40 − 28))
///
/// Sources differ on the factor: 0.02 here, 0.022 in Scotland, which ``Factor`` offers.
///
/// - Source: clinical reference 2.3 (S30b, S31, S32, S18b).
public struct AdjustedCalcium: Equatable, Sendable {
  /// What one g/L of albumin below 40 adds, in mmol/L.
  public enum Factor: String, CaseIterable, Codable, Sendable {
    case twoHundredths = "0.02"
    case twentyTwoThousandths = "0.022"

    var millimoles: Rational {
      switch self {
      case .twoHundredths: Rational(2, over: 100)
      case .twentyTwoThousandths: Rational(22, over: 1_000)
      }
    }
  }

  /// What the value rests on.
  public enum Basis: Equatable, Sendable {
    case corrected(Factor)
    /// The laboratory adjusted it; it is used as it stands.
    case adjustedByLaboratory
    case ionised
    /// The total without an albumin: with a low albumin the true value is higher.
    case totalOnly
  }

  public let basis: Basis
  /// Exact, in ``unit``.
  public let value: Rational
  public let unit: Unit
  /// `nil` for a total without albumin, and for an ionised value that the laboratory's limits,
  /// which are missing, would have to judge.
  public let band: CalciumBand?
  public let working: [String]
  public let citations: [Citation]

  /// Hundredths of the unit, rounded half up.
  public var hundredths: Int { (value * 100).rounded }

  /// "2.69": at most two decimals.
  public var figure: String { value.decimal(places: 2) }
}

extension AdjustedCalcium {
  /// Reads a calcium of any of the three kinds; `albumin` is used only for a total.
  public static func compute(
    _ calcium: Measurement, albumin: Quantity?, factor: Factor = .twoHundredths,
    in language: Language = .english
  ) throws(CalculatorRefusal) -> AdjustedCalcium {
    guard calcium.kind != .calciumIonised else { return try ionised(calcium, in: language) }
    let value = try CalculatorRefusal.plausible(calcium.value, as: .calcium)
    guard calcium.kind != .calciumAdjusted else {
      return unchanged(value, basis: .adjustedByLaboratory, in: language)
    }
    guard let albumin else { return unchanged(value, basis: .totalOnly, in: language) }
    let checked = try CalculatorRefusal.plausible(albumin, as: .albumin)
    return try corrected(value, albumin: checked, factor: factor, in: language)
  }

  private static func corrected(
    _ calcium: Quantity, albumin: Quantity, factor: Factor, in language: Language
  ) throws(CalculatorRefusal) -> AdjustedCalcium {
    let gramsPerLitre = albumin.unit == .gramsPerLitre ? albumin.amount : albumin.amount * 10
    let inMilligrams = calcium.unit == .milligramsPerDecilitre
    guard !inMilligrams || factor == .twoHundredths else { throw .factorNotForUnit(calcium.unit) }
    let perUnit = inMilligrams ? Rational(8, over: 10) : factor.millimoles
    let normal = inMilligrams ? Rational(4) : Rational(40)
    let level = inMilligrams ? gramsPerLitre / 10 : gramsPerLitre
    let value = calcium.amount + perUnit * (normal - level)
    var working = [
      "\(calcium.figure) + \(perUnit.decimal(places: 3)) \u{D7} (\(normal) \u{2212} "
        + "\(level.decimal(places: 4))) = \(value.decimal(places: 3)) \(calcium.unit.rawValue)"
    ]
    if level > normal { working.append(language(CalculatorWord.albuminHigh)) }
    return AdjustedCalcium(
      basis: .corrected(factor), value: value, unit: calcium.unit,
      band: .adjusted(value, unit: calcium.unit), working: working,
      citations: [factor.citation(for: calcium.unit), .calciumBands])
  }

  private static func unchanged(
    _ calcium: Quantity, basis: Basis, in language: Language
  ) -> AdjustedCalcium {
    let word: CalculatorWord =
      basis == .totalOnly ? .albuminMissing : .alreadyAdjusted
    return AdjustedCalcium(
      basis: basis, value: calcium.amount, unit: calcium.unit,
      band: basis == .totalOnly ? nil : .adjusted(calcium.amount, unit: calcium.unit),
      working: [language(word, calcium.description)], citations: [.calciumBands])
  }

  private static func ionised(
    _ calcium: Measurement, in language: Language
  ) throws(CalculatorRefusal) -> AdjustedCalcium {
    _ = try CalculatorRefusal.plausible(calcium.value, as: .ionisedCalcium)
    return AdjustedCalcium(
      basis: .ionised, value: calcium.value.amount, unit: calcium.value.unit,
      band: .ionised(
        calcium.value, lowerLimit: calcium.lowerLimit, upperLimit: calcium.upperLimit),
      working: [language(CalculatorWord.ionised, calcium.value.description)],
      citations: [.ionisedCalcium])
  }
}

extension MeasurementKind {
  public static let calciumTotal: MeasurementKind = "calcium-total"
  public static let calciumAdjusted: MeasurementKind = "calcium-adjusted"
  public static let calciumIonised: MeasurementKind = "calcium-ionised"
}

extension AdjustedCalcium.Factor {
  fileprivate func citation(for unit: Unit) -> Citation {
    switch (self, unit) {
    case (.twoHundredths, .milligramsPerDecilitre):
      Citation(
        "zoledronic-acid-label-hypercalcaemia", "calcium correction in mg/dL", evidence: .seen)
    case (.twoHundredths, _):
      Citation("palcare-hypercalcaemia", "calcium correction by 0.02", evidence: .seen)
    case (.twentyTwoThousandths, _):
      Citation("spcg-hypercalcaemia", "calcium correction by 0.022", evidence: .seen)
    }
  }
}

extension Citation {
  static let calciumBands = Citation(
    "bmj-best-practice-hypercalcaemia", "cut-points of mild, moderate and severe", evidence: .seen)
  static let ionisedCalcium = Citation(
    "ctcae-calcium-ionised", "rows for ionised calcium", evidence: .seen)
}
