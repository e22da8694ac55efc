/// Estimated glomerular filtration rate by the CKD-EPI equation of 2021, in mL/min/1.73 m².
///
/// `142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.2 × 0.9938^age × 1.012 if female`, creatinine in
/// mg/dL, κ 0.7 (female) or 0.9 (male), α −0.241 or −0.302. Creatinine in micromol/L is divided by
/// exactly 88.4. The printed figure is rounded half up; gates read ``value``.
///
///     1.0 mg/dL, 60 years, female  ->  64.5
///
/// For screening and staging; drug doses use ``CreatinineClearance``.
///
/// - Source: CKD-EPI 2021, clinical reference 4.12 (S61).
public struct EGFR: Equatable, Sendable {
  public struct Input: Equatable, Sendable {
    public var ageYears: Int?
    public var sex: Sex = .notAssessed
    public var creatinine: Quantity?
    public var acuteKidneyInjury: Finding = .notAssessed

    public init() {}
  }

  public let value: FixedPoint
  public let working: [String]
  public let citations: [Citation]

  /// Hundredths, rounded half up.
  public var hundredths: Int { value.hundredths }

  /// "64.5": at most one decimal.
  public var figure: String { value.decimal(places: 1) }
}

extension EGFR {
  /// Computes the rate, or says what is missing or out of range.
  public static func compute(
    _ input: Input, in language: Language = .english
  ) throws(CalculatorRefusal) -> EGFR {
    guard input.acuteKidneyInjury != .present else { throw .acuteKidneyInjury }
    let age = try CalculatorRefusal.adultAge(input.ageYears)
    let isFemale = try CalculatorRefusal.isFemale(input.sex)
    let creatinine = try CalculatorRefusal.plausible(input.creatinine, as: .creatinine)
    let milligrams =
      creatinine.unit == .micromolesPerLitre
      ? creatinine.amount * 10 / Rational(884) : creatinine.amount
    let coefficients = isFemale ? Coefficients.female : .male
    let value = coefficients.rate(creatinine: milligrams, age: age)
    let line = coefficients.line(creatinine: milligrams, age: age)
    return EGFR(
      value: value,
      working: [language(CalculatorWord.filtrationLine, line + " = " + value.decimal(places: 2))],
      citations: [.ckdEPI])
  }

  private struct Coefficients: Sendable {
    let kappa: Rational
    let alpha: Rational
    let factor: Rational

    static let female = Coefficients(
      kappa: Rational(7, over: 10), alpha: Rational(-241, over: 1_000),
      factor: Rational(1_012, over: 1_000))
    static let male = Coefficients(
      kappa: Rational(9, over: 10), alpha: Rational(-302, over: 1_000), factor: Rational(1))

    func rate(creatinine: Rational, age: Int) -> FixedPoint {
      let ratio = creatinine / kappa
      let exponent = ratio < Rational(1) ? alpha : Rational(-6, over: 5)
      let byAge = FixedPoint(Rational(9_938, over: 10_000)).power(Rational(age))
      return FixedPoint(Rational(142) * factor) * FixedPoint(ratio).power(exponent) * byAge
    }

    func line(creatinine: Rational, age: Int) -> String {
      let exponent = creatinine < kappa ? alpha : Rational(-6, over: 5)
      let ratio = creatinine.decimal(places: 2) + " / " + kappa.decimal(places: 1)
      let tail = factor == Rational(1) ? "" : " \u{D7} " + factor.decimal(places: 3)
      return "142 \u{D7} (\(ratio))^\(exponent.decimal(places: 3)) \u{D7} 0.9938^\(age)\(tail)"
    }
  }
}

extension Citation {
  static let ckdEPI = Citation(
    "ckd-epi-2021", "creatinine equation of 2021, without race", evidence: .seen)
}
