import Clinical

extension OpioidContext {
  /// What no dose of an opioid can do without: age, breathing, sedation, kidneys and the list of
  /// medicines.
  ///
  /// - Source: clinical reference, analgesia 5.1 (policy).
  func essentialGaps(medicines: Finding) -> [SafetyGap] {
    var gaps: [SafetyGap] = []
    if ageYears == nil { gaps.append(SafetyGap(.age)) }
    gaps += [respiratoryRate.gap(.respiratoryRate), sedation.gap(.sedation)].compactMap { $0 }
    gaps += kidneyGaps
    if medicines != .present { gaps.append(SafetyGap(.medicines)) }
    return gaps
  }

  /// What a first dose needs besides: the pain, the liver and the allergies.
  var gapsBeforeStart: [SafetyGap] {
    var gaps: [SafetyGap] = []
    if backgroundPain == nil { gaps.append(SafetyGap(.pain)) }
    if liver == nil { gaps.append(SafetyGap(.liver)) }
    if allergies?.isEmpty ?? true { gaps.append(SafetyGap(.allergies)) }
    return gaps
  }

  /// What does not hold the answer back but must be looked at before the dose is given.
  var furtherGaps: [SafetyGap] {
    let signs: [FindingID] = ["myoclonus", "visual-hallucinations", "delirium"]
    let unasked = signs.contains { self[$0] == .notAssessed }
    return [
      oxygenSaturation.gap(.oxygenSaturation), unasked ? SafetyGap(.toxicitySigns) : nil,
    ].compactMap { $0 }
  }

  var kidneyGaps: [SafetyGap] {
    guard kidney == nil else { return [] }
    let stale = clearance.latest != nil || filtration.latest != nil
    return [SafetyGap(.kidney, stale ? .stale : .notRecorded)]
  }
}
