import Analgesia
import Clinical

/// A patient made up for a teaching sum: whatever nobody gave is filled in as normal.
///
/// Marked on every output and never in clinic mode, since in a patient unknown is never normal.
struct TeachingPatient {
  /// What is given stays; the rest becomes that of a robust adult.
  static func fill(_ context: inout OpioidContext) {
    context.ageYears = context.ageYears ?? 60
    context.weight = context.weight ?? Quantity("70kg")
    context.frailty = context.frailty ?? 3
    context.childPugh = context.childPugh ?? ChildPugh.none
    context.allergies = context.allergies ?? ["none-known"]
    context.filtration = context.filtration.or(context.clearance.current ?? Rational(90))
    context.clearance = context.clearance.or(context.filtration.current ?? Rational(90))
    context.albumin = context.albumin.or(Rational(40))
    context.sedation = context.sedation.or(1)
    context.respiratoryRate = context.respiratoryRate.or(14)
    context.oxygenSaturation = context.oxygenSaturation.or(97)
    for condition in [
      "co2-retention", "sleep-apnoea", "dementia", "malnutrition", "alcohol-dependence",
    ] {
      context.conditions[condition] = context.conditions[condition] ?? .absent
    }
    for sign in ["delirium", "myoclonus", "visual-hallucinations"] {
      let id = FindingID(rawValue: sign)
      context.findings[id] = context.findings[id] ?? .absent
    }
  }

  /// For a sum about a change of opioid: pain that no gate of stability stops.
  static func steady(_ context: inout OpioidContext) {
    context.averagePain = context.averagePain ?? PainScore(3)
  }
}

extension Analgesia.Reading {
  fileprivate func or(_ usual: Value) -> Self { latest == nil ? .fresh(usual) : self }
}
