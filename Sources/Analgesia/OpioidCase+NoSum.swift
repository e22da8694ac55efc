import Clinical

extension OpioidCase {
  /// Why no sum holds for what is taken by the clock: several opioids, a combination, a route that
  /// only a specialist doses, or one opioid in several ways.
  func noSum(for lines: [RegimenLine]) -> OpioidOutcome {
    let names = Set(lines.compactMap { $0.opioid(in: formulary)?.name }).sorted()
    if names.count > 1 { return .refuse(.ladder(.severalOpioids(names))) }
    let drug = names.first ?? lines.first?.drug ?? ""
    let combined = lines.compactMap { formulary[$0.drug] }.filter { !$0.parts.isEmpty }.map(\.name)
    if let first = combined.min() { return .refuse(.ladder(.combination(drug: first))) }
    let isBySpecialist = lines.contains {
      !$0.form.isPatch && $0.route != .oral && $0.route != .subcutaneousInfusion
    }
    return isBySpecialist
      ? .specialist(.specialistOnly(drug: drug)) : .refuse(.ladder(.severalForms(drug: drug)))
  }
}
