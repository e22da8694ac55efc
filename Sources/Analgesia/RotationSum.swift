public import Clinical

/// The dose of a new opioid that an old regimen leads to, before it is rounded.
///
/// The total in oral morphine, less the reduction, over the factor *to* the new drug; between
/// different drugs never more than the most cautious published factor gives without a reduction
/// (G-MAX). Factors lead one way: nothing here turns a table round.
///
///     oxycodone 80 mg -> hydromorphone: 120 mg × 2/3 / 5 = 16 mg in 24 hours
///
/// - Source: clinical reference, analgesia 4.3 and 4.4 (policy).
public struct RotationSum: Hashable, Sendable {
  /// Exact, in mg in 24 hours.
  public let oralMorphine: Rational
  public let reduction: RotationReduction
  /// From oral morphine into the new drug.
  public let factor: Ratio
  /// The most cautious published factor into the new drug; `nil` for the same drug.
  public let mostCautious: Ratio?

  public init(
    _ oralMorphine: Rational, less reduction: RotationReduction, over factor: Ratio,
    guardedBy mostCautious: Ratio?
  ) {
    self.oralMorphine = oralMorphine
    self.reduction = reduction
    self.factor = factor
    self.mostCautious = mostCautious
  }

  /// The equianalgesic dose without any reduction, in mg in 24 hours.
  public var full: Rational { oralMorphine / Rational(factor) }

  /// The equianalgesic dose less the reduction.
  public var reduced: Rational { full * reduction.kept }

  /// G-MAX: the most that the most cautious table allows.
  public var most: Rational? { mostCautious.map { oralMorphine / Rational($0) } }

  /// The dose that is not exceeded, exact, in mg in 24 hours.
  public var target: Rational { most.map { min(reduced, $0) } ?? reduced }

  public var isClamped: Bool { target < reduced }
}

extension RotationSum {
  func working(into name: String) -> Working {
    var working = Working()
    let figure = { (value: Rational) in value.decimal(places: 2) }
    working.add(.fullDose, name, figure(oralMorphine), factor.description, figure(full))
    working.add(
      reduction.basis.word, reduction.part.percent, figure(reduced), from: reduction.citation)
    if isClamped, let mostCautious {
      working.add(.heldByMostCautious, mostCautious.description, figure(target), from: .gMax)
    }
    return working
  }
}

extension RotationReduction.Basis {
  fileprivate var word: RotationWord {
    switch self {
    case .asked: .cutAsked
    case .toxicity: .cutForToxicity
    case .vulnerable: .cutForVulnerable
    case .above200: .cutAbove200
    case .leavingPatch: .cutLeavingPatch
    case .slowHydromorphone: .cutSlowHydromorphone
    case .usual: .cutUsual
    case .severePain: .cutSeverePain
    case .sameDrug: .cutNone
    }
  }
}

extension Rational {
  /// The value in per cent, for words only: "33.3".
  var percent: String { (self * 100).decimal(places: 1) }
}

extension Citation {
  static let gMax = Citation(
    "osteon-policy", "never more than the most cautious published table", evidence: .policy)
}
