public import Clinical

/// The rung of the pain ladder on which a regimen stands.
///
/// The second rung holds the weak opioids and the strong ones at up to 30 mg of oral morphine a
/// day; a strong opioid whose total cannot be computed stands on the third.
///
/// - Source: clinical reference, analgesia 1.1 to 1.3 (the low dose on rung two: policy).
public enum LadderStep: Int, CaseIterable, Sendable {
  case noAnalgesic = 0
  case nonOpioid = 1
  case weakOrLowStrong = 2
  case strong = 3

  public init(_ regimen: Regimen, in formulary: Formulary, at now: Moment) {
    let lines = regimen.lines.filter { $0.isTaken(at: now) }
    let steps = lines.compactMap { line in
      line.opioid(in: formulary)?.ladderStep ?? formulary[line.drug]?.ladderStep
    }
    switch steps.max() ?? 0 {
    case 0: self = .noAnalgesic
    case 1: self = .nonOpioid
    case 2: self = .weakOrLowStrong
    default:
      let total = try? DailyOpioidTotal.of(
        lines.filter { $0.opioid(in: formulary) != nil }, in: formulary)
      let isLow = total.map { $0.oralMorphine <= Rational(30) } ?? false
      self = isLow ? .weakOrLowStrong : .strong
    }
  }

  /// The rung at which treatment of this pain begins.
  public init(for pain: PainBand) {
    switch pain {
    case .none: self = .noAnalgesic
    case .mild: self = .nonOpioid
    case .moderate: self = .weakOrLowStrong
    case .severe: self = .strong
    }
  }
}
