import Clinical

extension OpioidCase {
  /// The refusals that come before any change of what is taken by the clock: too young, methadone,
  /// nothing to change, an impossible reading, something missing.
  ///
  /// - Source: clinical reference, analgesia 5.1 and 10 (DR-03, DR-08, DR-15).
  func refusalBeforeChange(also gaps: [SafetyGap] = []) -> DosingRefusal? {
    refusalBeforeAnyChange ?? refusalBeforeDose(also: gaps)
  }

  /// Of these the ones that no further data can lift.
  var refusalBeforeAnyChange: DosingRefusal? {
    if let age = context.ageYears, age < 18 { return .underAge }
    if opioids.contains(where: { $0.drug == "methadone" }) { return .methadone }
    return regularOpioids.isEmpty ? .nothingByTheClock : nil
  }

  /// What forbids going on with the regular opioids as they are: another medicine, the kidneys, the
  /// liver, an allergy, two slow opioids together, a mouth or gut that fails.
  func gateOfRegular() -> OpioidOutcome? { gate(of: regularOpioids) }

  /// The same for every opioid that is taken, when needed too, with what is taken of all drugs
  /// together held against its limit.
  func gateOfTaken() -> OpioidOutcome? {
    gate(of: opioids) ?? DailyTotals(self).refusals.first.map { .refuse($0) }
  }

  private func gate(of lines: [RegimenLine]) -> OpioidOutcome? {
    // By name and not by order of entry; what forbids comes before what a specialist may allow.
    let medicines = lines.compactMap { $0.opioid(in: formulary) }.sorted { $0.id < $1.id }
    let outcomes = medicines.compactMap { gate(for: $0) }
    let forbidden = outcomes.first { if case .refuse = $0 { true } else { false } }
    if let outcome = forbidden ?? outcomes.first { return outcome }
    if !longActingTogether.isEmpty { return .refuse(.twoLongActing(longActingTogether)) }
    let isByMouth = lines.contains { $0.route == .oral }
    return isByMouth && oralRouteIsLost ? .specialist(.oralRouteLost) : nil
  }

  /// A slow hydromorphone wants tolerance that is shown: a dose that nobody has dated may have
  /// changed yesterday.
  func refusalOfSlowForm(of medicine: Medicine) -> DosingRefusal? {
    guard tolerance.finding == .present else { return .slowFormForNaive(drug: medicine.name) }
    let isUndated = regularOpioids.contains { $0.lastChanged == nil }
    return isUndated ? .missing([SafetyGap(.lastChange)]) : nil
  }

  /// Swallowing is known to be lost, or the gut not to absorb.
  var oralRouteIsLost: Bool {
    (context["swallowing-lost"] || context["gut-absorption-doubtful"]) == .present
  }

  /// What does not hold an answer about a drug already taken back, but must be looked at before the
  /// dose is given.
  var gapsBeside: [SafetyGap] {
    var gaps = vulnerable.gaps + context.furtherGaps
    if context.liver == nil { gaps.append(SafetyGap(.liver)) }
    if context.allergies?.isEmpty ?? true { gaps.append(SafetyGap(.allergies)) }
    return gaps.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
