import Clinical

extension LimitFinding {
  /// "platelets 42 10^9/L, taken 2026-03-01: below 50 10^9/L", and that it is old where it is.
  func working(_ reading: Reading) -> [String] {
    let limit = limits.quantity(in: reading.value.unit)?.description ?? "a limit in another unit"
    let lines = [kind.rawValue + " " + reading.line + ": limit " + relation + " " + limit]
    return lines + reading.ageLines
  }

  private var relation: String {
    switch side {
    case .below: "below"
    case .atMost: "at most"
    case .atLeast: "at least"
    case .above: "above"
    case .upTo: "from"
    }
  }
}

extension Reading {
  /// "42 10^9/L, taken 2026-03-01".
  var line: String { value.description + ", taken " + measurement.taken.description }

  /// What is said of a value past its limit of freshness; nothing of a fresh one.
  var ageLines: [String] { isStale ? ["Based on old data: repeat it."] : [] }
}
