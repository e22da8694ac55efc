import Clinical

/// The newest value of one kind of measurement, and whether it is still fresh.
struct Reading {
  let measurement: Measurement
  let isStale: Bool

  var value: Quantity { measurement.value }

  /// A finding that only a fresh value decides: a stale one leaves it not assessed.
  func fresh(_ holds: Bool?) -> Finding {
    guard let holds, !isStale else { return .notAssessed }
    return holds ? .present : .absent
  }

  /// A finding behind an emergency: a stale value may still alarm, it never reassures.
  func alarming(_ holds: Bool?) -> Finding {
    guard let holds else { return .notAssessed }
    if holds { return .present }
    return isStale ? .notAssessed : .absent
  }

  /// Whether the value is below the limit of its own unit; `nil` in a unit that has none.
  func isBelow(_ limits: UnitLimits) -> Bool? {
    limits[value.unit].map { value.tenThousandths < $0 }
  }

  /// Whether the value is at least the limit of its own unit; `nil` in a unit that has none.
  func isAtLeast(_ limits: UnitLimits) -> Bool? {
    limits[value.unit].map { value.tenThousandths >= $0 }
  }

  /// Whether the value is at most the limit of its own unit; `nil` in a unit that has none.
  func isAtMost(_ limits: UnitLimits) -> Bool? {
    limits[value.unit].map { value.tenThousandths <= $0 }
  }
}
