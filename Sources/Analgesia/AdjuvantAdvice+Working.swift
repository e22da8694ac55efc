import Clinical

extension AdjuvantAdvice {
  /// The row that holds, how to raise it, the most, the other set, when to look again, how to stop.
  func working(_ row: AdjuvantDose) -> Working {
    var working = Working()
    let set = patient.formulary.set
    if row.limit != nil || medicine.isBoundToKidneys(for: use.purpose),
      let kidney = patient.context.kidney
    {
      working.add(.clearanceRow, kidney.decimal(places: 1), from: row.citation)
    }
    if patient.vulnerable.patient == .vulnerable, row.start.careful < row.start.highest {
      working.add(.carefulStart, from: .vulnerableDefinition)
    }
    if let course = use.course {
      working.add(.course, course.before, "\(course.daysAfter)", from: row.citation)
    }
    if let step = use.step { working.add(step, from: use.citations.first) }
    if let usual = row.usual {
      working.add(
        .usualRange, range(usual.lowest, usual.highest), "\(usual.dosesPerDay)",
        from: row.citation)
    }
    if let mass = row.everyOtherDay {
      working.add(.everyOtherDay, mass.description, from: row.citation)
    }
    working.add(.most, PerDay(row.most).description, from: row.citation)
    for other in ReferenceSet.allCases where other != set && !row.sets.contains(other) {
      working.append(comparison(with: other))
    }
    let review = use.review
    if use.course == nil {
      working.add(
        .reviewAdjuvant, "\(review?.leastDays ?? 14)", "\(review?.mostDays ?? 28)",
        from: review == nil ? .adjuvantGain : use.citations.first)
    }
    switch use.stopping {
    case .gradual: working.add(.stopGradually, from: .stopGradually)
    case .shortCourse: working.add(.stopShortCourse, from: use.citations.first)
    case nil: break
    }
    return working
  }

  /// What the other reference set gives for the same kidneys: shown, never used.
  private func comparison(with set: ReferenceSet) -> Working {
    var working = Working()
    let kidney = patient.context.kidney ?? .zero
    guard let other = medicine.adjuvantDose(for: use.purpose, at: kidney, in: set) else {
      return working
    }
    let usual = other.usual
    working.add(
      .otherSet, set.rawValue, range(usual?.lowest ?? other.most, usual?.highest ?? other.most),
      from: other.citation)
    return working
  }

  private func range(_ lower: Mass, _ upper: Mass) -> String {
    lower == upper ? lower.description : "\(lower)-\(upper)"
  }
}

extension Working {
  fileprivate mutating func add(_ step: AdjuvantUse.Step, from citation: Citation?) {
    let size = step.lowest == step.highest ? "\(step.lowest)" : "\(step.lowest)-\(step.highest)"
    let days =
      step.leastDays == step.mostDays ? "\(step.leastDays)" : "\(step.leastDays)-\(step.mostDays)"
    add(.raise, size, days, from: citation)
  }
}

extension Citation {
  static let adjuvantGain = Citation(
    "standard-teaching", "an adjuvant adds modest gain and more harm: stop without benefit",
    evidence: .unverified)
  static let stopGradually = Citation(
    "standard-teaching", "never stopped suddenly", evidence: .unverified)
}
