public import Clinical

/// How much is taken off the equianalgesic dose, because tolerance of one opioid is not tolerance of
/// another.
///
/// A half for a vulnerable patient, for toxicity, above 200 mg of oral morphine a day and on leaving
/// a patch; a quarter for severe pain where none of these holds; a third otherwise; nothing for the
/// same drug by another route. A person may ask for more, never for less.
///
/// Sources: 25 to 50 %, at least 50 % at high dose, in the frail or with intolerable effects (FPM);
/// one third usual (Ayrshire); 50 to 75 % of the calculated dose (palliAGED).
///
/// - Source: clinical reference, analgesia 4.4 (policy over the sources cited there).
public struct RotationReduction: Hashable, Sendable {
  /// The first reason that holds, the deepest cut first.
  public enum Basis: String, CaseIterable, Sendable {
    case asked, toxicity, vulnerable
    case above200 = "above-200"
    case leavingPatch = "leaving-patch"
    case slowHydromorphone = "slow-hydromorphone"
    case usual
    case severePain = "severe-pain"
    case sameDrug = "same-drug"
  }

  public let basis: Basis
  /// From nothing to less than one, exact.
  public let part: Rational

  public init(basis: Basis, part: Rational) {
    self.basis = basis
    self.part = part
  }

  /// What is left of the dose.
  public var kept: Rational { Rational(1) - part }
}

extension RotationReduction {
  /// What a change is made under.
  public struct Circumstances: Equatable, Sendable {
    public var isSameDrug = false
    public var isToxic = false
    public var patient: Start.Patient
    /// Exact, in mg in 24 hours.
    public var oralMorphine: Rational
    public var leavesPatch = false
    public var isSlowHydromorphone = false
    public var worstPain: PainScore?
    /// Per cent.
    public var asked: Int?
  }

  public init(_ under: Circumstances) {
    let rule = Self.rule(under)
    let asked = under.asked.map { Rational(min(max($0, 0), 99), over: 100) } ?? .zero
    self = asked > rule.part ? RotationReduction(basis: .asked, part: asked) : rule
  }

  private static func rule(_ under: Circumstances) -> RotationReduction {
    let halves: [(Basis, Bool)] = [
      (.toxicity, under.isToxic), (.vulnerable, under.patient == .vulnerable),
      (.above200, under.oralMorphine > Rational(200)), (.leavingPatch, under.leavesPatch),
      (.slowHydromorphone, under.isSlowHydromorphone),
    ]
    if under.isSameDrug { return RotationReduction(basis: .sameDrug, part: .zero) }
    if let half = halves.first(where: \.1) {
      return RotationReduction(basis: half.0, part: Rational(1, over: 2))
    }
    let isSevere = under.worstPain.map { $0.value >= 7 } ?? false
    return isSevere
      ? RotationReduction(basis: .severePain, part: Rational(1, over: 4))
      : RotationReduction(basis: .usual, part: Rational(1, over: 3))
  }

  public var citation: Citation {
    switch basis {
    case .asked: Citation("osteon-policy", "a person may ask for a deeper cut", evidence: .policy)
    case .toxicity, .vulnerable, .above200:
      Citation(
        "fpm-uk-opioids-aware", "at least 50 % at high dose, in frailty or intolerable effects",
        evidence: .seen)
    case .leavingPatch:
      Citation("osteon-policy", "leaving a patch: half of the calculated dose", evidence: .policy)
    case .slowHydromorphone:
      Citation(
        "hydromorphone-labels", "into the modified release at 50 % of the calculated dose",
        evidence: .secondary)
    case .usual:
      Citation("ayrshire-chart-2018", "one third less on a change of opioid", evidence: .seen)
    case .severePain:
      Citation(
        "osteon-policy", "severe pain without toxicity in a robust patient: a quarter less",
        evidence: .policy)
    case .sameDrug:
      Citation("osteon-policy", "same drug by another route: no reduction", evidence: .policy)
    }
  }
}

extension RotationReduction.Circumstances {
  /// A change with nothing said against the usual reduction.
  public init(patient: Start.Patient, oralMorphine: Rational) {
    self.init(isSameDrug: false, patient: patient, oralMorphine: oralMorphine)
  }
}
