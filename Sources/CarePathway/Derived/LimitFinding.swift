import Clinical

/// A finding that one measurement decides by one limit.
struct LimitFinding: Sendable {
  /// On which side of the limit the finding holds.
  enum Side: Sendable {
    case below
    case atMost
    case atLeast
    case above
    /// At least the limit and at most this one.
    case upTo(UnitLimits)
  }

  /// What a stale value may still say.
  enum Use: Sendable {
    /// Not assessed once the value is stale.
    case fresh
    /// A stale value still alarms and never reassures.
    case emergency
  }

  let id: FindingID
  let kind: MeasurementKind
  let side: Side
  let limits: UnitLimits
  let use: Use
  let citations: [Citation]

  /// The finding by the newest value of its kind; not assessed while there is none.
  func derive(from readings: Readings) -> DerivedFinding {
    guard let reading = readings[kind] else {
      return DerivedFinding(id, .notAssessed, citations: citations)
    }
    let holds = holds(reading)
    let value = use == .emergency ? reading.alarming(holds) : reading.fresh(holds)
    let isShown = value == .present || reading.isStale
    return DerivedFinding(
      id, value, working: isShown ? working(reading) : [], citations: citations)
  }

  private func holds(_ reading: Reading) -> Bool? {
    switch side {
    case .below: reading.isBelow(limits)
    case .atMost: reading.isAtMost(limits)
    case .atLeast: reading.isAtLeast(limits)
    case .above: reading.isAtMost(limits).map { !$0 }
    case .upTo(let highest):
      reading.isAtLeast(limits).flatMap { low in reading.isAtMost(highest).map { low && $0 } }
    }
  }
}
