/// Creatinine clearance by the formula of Cockcroft and Gault, in mL/min.
///
/// In mg/dL `(140 − age) × kg × 0.85 if female / (72 × creatinine)`; in micromol/L
/// `(140 − age) × kg × 1.23, or 1.04 if female / creatinine`: the formula of the unit entered, never
/// a converted value. Gates compare the exact fraction; only the printed figure is rounded, half
/// up to one decimal.
///
///     80 years, 50 kg, 1.2 mg/dL, female  ->  29.5 mL/min   (60 × 50 × 0.85 / (72 × 1.2))
///
/// Sources differ on the weight in obesity. With a height and a body mass index of 30 or more both
/// the actual and the adjusted weight are shown, and ``governing`` is the lower of the two.
///
/// - Source: Cockcroft-Gault as printed in the clinical reference, 4.12; weight rule: policy.
public struct CreatinineClearance: Equatable, Sendable {
  /// Which weight goes into the formula.
  public enum WeightRule: String, CaseIterable, Codable, Sendable {
    case actual, ideal, adjusted
  }

  /// The clearance for one choice of weight.
  public struct Estimate: Equatable, Sendable {
    public let rule: WeightRule
    public let kilograms: Rational
    /// Exact, in mL/min: for every comparison.
    public let value: Rational

    /// Hundredths of a mL/min, rounded half up: for storing what was shown.
    public var hundredths: Int { (value * 100).rounded }

    /// "29.5": at most one decimal.
    public var figure: String { value.decimal(places: 1) }
  }

  public struct Input: Equatable, Sendable {
    public var ageYears: Int?
    public var sex: Sex = .notAssessed
    public var weight: Quantity?
    public var height: Quantity?
    public var creatinine: Quantity?
    public var rule: WeightRule = .actual
    /// Present makes every formula invalid.
    public var acuteKidneyInjury: Finding = .notAssessed

    public init() {}
  }

  /// The estimate by the rule that was asked for.
  public let asked: Estimate
  /// The estimate by adjusted weight, when the body mass index calls for it.
  public let alternative: Estimate?
  public let working: [String]
  public let citations: [Citation]

  /// The estimate on which a dose gate rests: the lower one.
  public var governing: Estimate {
    guard let alternative, alternative.value < asked.value else { return asked }
    return alternative
  }
}

extension CreatinineClearance {
  /// Computes the clearance, or says what is missing or out of range.
  public static func compute(
    _ input: Input, in language: Language = .english
  ) throws(CalculatorRefusal) -> CreatinineClearance {
    let facts = try Facts(input)
    let asked = try facts.estimate(by: input.rule)
    let index = facts.bodyMassIndex
    let obese = index.map { $0 >= Rational(30) } ?? false
    let alternative =
      obese && input.rule == .actual ? try facts.estimate(by: .adjusted) : nil
    let estimates = [asked] + (alternative.map { [$0] } ?? [])
    var working = estimates.map { facts.line(for: $0, in: language) }
    working += facts.weightLines(bodyMassIndex: index, shown: estimates, in: language)
    return CreatinineClearance(
      asked: asked, alternative: alternative, working: working,
      citations: [.cockcroftGault] + (obese ? [.weightInObesity] : []))
  }
}

extension CreatinineClearance {
  /// The input after every refusal has been made.
  private struct Facts {
    let age: Int
    let isFemale: Bool
    let weight: Rational
    let height: Rational?
    let creatinine: Quantity

    init(_ input: Input) throws(CalculatorRefusal) {
      guard input.acuteKidneyInjury != .present else { throw .acuteKidneyInjury }
      age = try CalculatorRefusal.adultAge(input.ageYears)
      isFemale = try CalculatorRefusal.isFemale(input.sex)
      weight = try CalculatorRefusal.plausible(input.weight, as: .weight).amount
      creatinine = try CalculatorRefusal.plausible(input.creatinine, as: .creatinine)
      var centimetres: Rational?
      if let height = input.height {
        centimetres = try CalculatorRefusal.plausible(height, as: .height).amount
      }
      height = centimetres
    }

    var bodyMassIndex: Rational? {
      height.map { weight * 10_000 / ($0 * $0) }
    }

    func estimate(by rule: WeightRule) throws(CalculatorRefusal) -> Estimate {
      let kilograms = try kilograms(by: rule)
      let base = Rational(140 - age) * kilograms
      let value = base * factor / (creatinine.amount * divisor)
      return Estimate(rule: rule, kilograms: kilograms, value: value)
    }

    private func kilograms(by rule: WeightRule) throws(CalculatorRefusal) -> Rational {
      switch rule {
      case .actual: weight
      case .ideal: try ideal()
      case .adjusted: try ideal() + (weight - ideal()) * Rational(2, over: 5)
      }
    }

    /// Devine's ideal weight; at 60 inches and below it is the figure for 60 inches.
    private func ideal() throws(CalculatorRefusal) -> Rational {
      guard let height else { throw .missing(.height) }
      let inchesOver = max(.zero, height / Rational(254, over: 100) - Rational(60))
      let base = isFemale ? Rational(91, over: 2) : Rational(50)
      return base + inchesOver * Rational(23, over: 10)
    }

    private var isSI: Bool { creatinine.unit == .micromolesPerLitre }

    private var factor: Rational {
      switch (isSI, isFemale) {
      case (true, true): Rational(104, over: 100)
      case (true, false): Rational(123, over: 100)
      case (false, true): Rational(85, over: 100)
      case (false, false): Rational(1)
      }
    }

    private var divisor: Int { isSI ? 1 : 72 }

    func line(for estimate: Estimate, in language: Language) -> String {
      let above =
        "(140 \u{2212} \(age)) \u{D7} \(estimate.kilograms.decimal(places: 1)) kg \u{D7} "
        + factor.decimal(places: 2)
      let below = divisor == 1 ? creatinine.figure : "(72 \u{D7} \(creatinine.figure))"
      return language(
        CalculatorWord.clearanceLine, estimate.rule.name(in: language),
        above + " / " + below + " = " + estimate.value.decimal(places: 2))
    }

    func weightLines(
      bodyMassIndex: Rational?, shown estimates: [Estimate], in language: Language
    ) -> [String] {
      guard let bodyMassIndex else { return [language(CalculatorWord.weightRuleNotChecked)] }
      guard estimates.count > 1 else { return [] }
      return [language(CalculatorWord.obese, bodyMassIndex.decimal(places: 1))]
    }
  }
}

extension Citation {
  static let cockcroftGault = Citation(
    "standard-teaching", "Cockcroft-Gault formula in SI units and in mg/dL", evidence: .unverified)
  static let weightInObesity = Citation(
    "osteon-policy", "body mass index 30 or more: lower of actual and adjusted weight",
    evidence: .policy)
}
