import Clinical

extension Medicine {
  /// The lowest limit in 24 hours that holds for this form and this patient; `nil` without one.
  func ceiling(for form: DoseForm, of patient: OpioidCase) -> Ceiling? {
    ceilings.filter { $0.perDay != nil && $0.when.holds(for: form, of: patient) }
      .min { ($0.perDay ?? .zero) < ($1.perDay ?? .zero) }
  }
}

extension Ceiling.When {
  /// Whether the limit counts for this form and this patient; not knowing counts as yes.
  func holds(for form: DoseForm, of patient: OpioidCase) -> Bool {
    switch self {
    case .always: true
    case .ageOver75: patient.context.ageYears.map { $0 > 75 } ?? true
    case .clearanceBelow30: patient.context.kidney.map { $0 < Rational(30) } ?? true
    case .liverSevere: patient.context.liver == .severe
    case .immediateRelease: form == .immediateRelease || form == .solution
    case .modifiedRelease: form == .modifiedRelease
    case .patchFor72Hours: form == .patchFor72Hours || form == .patchFor96Hours
    case .patchFor7Days: form == .patchFor7Days
    }
  }
}
