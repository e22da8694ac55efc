public import Clinical

/// Whether the patient gets the careful dose, and why.
///
/// - Source: clinical reference, analgesia 5.2 (policy).
public struct Vulnerable: Equatable, Sendable {
  public enum Reason: String, CaseIterable, Sendable {
    case age75OrMore = "age-75-or-more"
    case frailty6OrMore = "frailty-6-or-more"
    case weightBelow50 = "weight-below-50"
    case filtrationBelow60 = "filtration-below-60"
    case liverDisease = "liver-disease"
    case carbonDioxide = "carbon-dioxide"
    case sleepApnoea = "sleep-apnoea"
    case sedative
    case confusion
    case albuminBelow25 = "albumin-below-25"
  }

  /// Everything that makes the patient vulnerable; empty when nothing known does.
  public let reasons: [Reason]
  /// What is not known: it may make the patient vulnerable, and is never read as "no".
  public let gaps: [SafetyGap]

  /// Present with any reason; absent only when every item is known and none applies.
  public var finding: Finding {
    guard reasons.isEmpty else { return .present }
    return gaps.isEmpty ? .absent : .notAssessed
  }

  /// The dose row to use: the standard one only for a patient known not to be vulnerable.
  public var patient: Start.Patient { finding == .absent ? .standard : .vulnerable }
}

extension Vulnerable {
  /// Goes through the ten reasons, each present, absent or not known; `sedatives` says whether a
  /// medicine that slows breathing is taken.
  public init(_ context: OpioidContext, sedatives: Finding) {
    var tally = Tally()
    tally.note((context.ageYears.map { $0 >= 75 }).finding, .age75OrMore, or: SafetyGap(.age))
    tally.note((context.frailty.map { $0 >= 6 }).finding, .frailty6OrMore, or: SafetyGap(.frailty))
    let light = (context.weight.map { $0.amount < Rational(50) }).finding
    tally.note(light, .weightBelow50, or: SafetyGap(.weight))
    tally.note(
      context.filtrationBelow60, .filtrationBelow60, or: context.filtration.gap(.kidney))
    tally.note((context.liver.map { $0 != .none }).finding, .liverDisease, or: SafetyGap(.liver))
    tally.note(context.retainsCarbonDioxide, .carbonDioxide, or: SafetyGap(.carbonDioxide))
    tally.note(context.condition("sleep-apnoea"), .sleepApnoea, or: SafetyGap(.sleepApnoea))
    let drinks = context.condition("alcohol-dependence")
    tally.note(
      sedatives || drinks, .sedative,
      or: SafetyGap(drinks == .notAssessed ? .alcohol : .medicines))
    tally.note(context.confusion, .confusion, or: SafetyGap(.confusion))
    let lowAlbumin = (context.albumin.current.map { $0 < Rational(25) }).finding
    tally.note(lowAlbumin, .albuminBelow25, or: context.albumin.gap(.albumin))
    self.init(reasons: tally.reasons, gaps: tally.gaps)
  }

  init(_ context: OpioidContext, regimen: Regimen, formulary: Formulary) {
    self.init(
      context, sedatives: context.takesSedative(regimen: regimen, formulary: formulary))
  }

  private struct Tally {
    var reasons: [Reason] = []
    var gaps: [SafetyGap] = []

    mutating func note(_ finding: Finding, _ reason: Reason, or gap: SafetyGap?) {
      switch finding {
      case .present: reasons.append(reason)
      case .absent: break
      case .notAssessed: gaps += gap.map { [$0] } ?? []
      }
    }
  }
}

extension OpioidContext {
  /// Below 60 by either figure; known to be 60 or more only by the filtration itself.
  fileprivate var filtrationBelow60: Finding {
    if let kidney, kidney < Rational(60) { return .present }
    return filtration.current == nil ? .notAssessed : .absent
  }

  /// Retention is excluded by itself, or by the absence of chronic obstructive lung disease.
  fileprivate var retainsCarbonDioxide: Finding {
    condition("co2-retention") == .notAssessed && condition("copd") == .absent
      ? .absent : condition("co2-retention")
  }

  fileprivate var confusion: Finding { self["delirium"] || condition("dementia") }

  /// Any sedative among the other medicines; absent only when the list is complete and every name
  /// on it is known.
  fileprivate func takesSedative(regimen: Regimen, formulary: Formulary) -> Finding {
    let names = coMedicines.union(regimen.lines.map(\.drug))
    let classes = formulary.classes(named: names)
    guard classes.known.isDisjoint(with: formulary.sedatives) else { return .present }
    let isKnown = regimen.isComplete == .present && classes.unknown.isEmpty
    return isKnown ? .absent : .notAssessed
  }
}

extension Bool? {
  /// Present or absent where there is an answer.
  fileprivate var finding: Finding { map { $0 ? .present : .absent } ?? .notAssessed }
}
