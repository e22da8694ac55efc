import Clinical

/// What earlier and running treatments mean today: chemotherapy, steroids, blood thinners.
struct TreatmentFindings {
  let facts: EncounterFacts

  var all: [DerivedFinding] {
    [
      DerivedFinding("chemotherapy-within-6-weeks", chemotherapy, citations: .policy),
      DerivedFinding("steroid-over-3-weeks", steroid, citations: .policy),
      DerivedFinding("dexamethasone-4-mg-or-more", dexamethasone, citations: .policy),
      DerivedFinding("anticoagulated", anticoagulated, citations: .bleedingRisk),
    ]
  }

  /// Chemotherapy given within 42 days, or running.
  ///
  /// Nothing recorded is not assessed: the question is asked, never dropped.
  private var chemotherapy: Finding {
    let courses = facts.treatments.filter { $0.kind == "chemotherapy" }
    guard !courses.isEmpty else { return .notAssessed }
    return Finding(courses.contains { $0.wasGiven(withinDays: 42, of: facts.now) })
  }

  /// A glucocorticoid taken for 21 days or more.
  private var steroid: Finding {
    let starts =
      facts.medicines
      .filter { Self.steroids.contains($0.line.drug) && facts.isInUse($0.line) }.map(\.line.since)
      + facts.treatments
      .filter { $0.kind == "steroid" && $0.isRunning(at: facts.now) }.map(\.started)
    if starts.contains(where: isLong) { return .present }
    if starts.contains(nil) || facts.isTaking("glucocorticoid") == .present {
      return .notAssessed
    }
    return starts.isEmpty ? facts.untaken : .absent
  }

  private func isLong(since start: Occasion?) -> Bool {
    start.map { facts.now - $0.earliest >= 21 * 86_400 } ?? false
  }

  /// Dexamethasone by the clock, 4 mg or more in 24 hours over all its lines.
  private var dexamethasone: Finding {
    let lines = facts.medicines.map(\.line).filter {
      $0.drug == "dexamethasone" && facts.isInUse($0) && !$0.isRescue
    }
    guard !lines.isEmpty else {
      return facts.isTaking("dexamethasone") == .present ? .notAssessed : facts.untaken
    }
    let amounts = lines.map(\.dailyAmount)
    if amounts.compactMap({ $0?.micrograms }).reduce(0, +) >= 4_000 { return .present }
    return amounts.contains(nil) ? .notAssessed : .absent
  }

  private var anticoagulated: Finding {
    let running = facts.treatments.contains {
      $0.kind == "anticoagulant" && $0.isRunning(at: facts.now)
    }
    return running ? .present : facts.isTaking("anticoagulant")
  }

  private static let steroids: Set<String> = ["dexamethasone", "prednisolone"]
}
