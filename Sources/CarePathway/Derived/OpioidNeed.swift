import Clinical

/// Whether the opioid taken by the clock has grown by a quarter within four weeks.
///
/// A line stopped within four weeks is the dose before; a line of the same drug and route in use
/// is the dose now. A line changed within four weeks whose dose before nobody recorded leaves the
/// question open.
///
/// - Source: clinical reference, R-089; policy.
struct OpioidNeed {
  private let now: Moment
  private let lines: [MedicineLine]
  private let used: Finding

  init(_ facts: EncounterFacts) {
    now = facts.now
    lines = facts.medicines.map(\.line).filter {
      OpioidFindings.opioids.contains($0.drug) && !$0.isRescue
    }
    used = facts.isTakingAny(OpioidFindings.opioids)
  }

  var rise: Finding {
    let current = lines.filter { $0.stopped.map { $0.latest > now } ?? true }
    guard !current.isEmpty else { return used == .absent ? .absent : .notAssessed }
    return current.map(rise).atLeast(1)
  }

  private func rise(of line: MedicineLine) -> Finding {
    let before = lines.filter { past in
      past.drug == line.drug && past.route == line.route
        && past.stopped.map { $0.latest <= now && isWithinFourWeeks($0) } ?? false
    }
    guard let past = before.last else {
      let start = line.lastChanged ?? line.since
      return start.map { isWithinFourWeeks($0) ? .notAssessed : .absent } ?? .notAssessed
    }
    guard let amount = line.dailyAmount, let earlier = past.dailyAmount else {
      return .notAssessed
    }
    return Finding(amount.micrograms * 4 >= earlier.micrograms * 5)
  }

  private func isWithinFourWeeks(_ occasion: Occasion) -> Bool {
    now - occasion.latest <= 28 * 86_400
  }
}
