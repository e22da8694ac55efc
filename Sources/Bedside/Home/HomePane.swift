import CarePathway

/// The first screen: what can be started, and the cases on this terminal.
public struct HomePane: Equatable, Sendable {
  public internal(set) var cases: [CaseSummary] = []
  public internal(set) var cursor = 0

  /// What the home screen makes of a key.
  enum Answer: Equatable {
    case nothing
    case program(ProgramCommand)
    case open(CaseSummary)
    case notBuilt
  }

  public init() {}

  var keyContext: KeyContext { .letters("nreptcgs") }

  mutating func handle(_ key: FieldKey) -> Answer {
    switch key {
    case .up, .previous: cursor = max(0, cursor - 1)
    case .down, .next: cursor = min(max(0, cases.count - 1), cursor + 1)
    case .first, .pageUp: cursor = 0
    case .last, .pageDown: cursor = max(0, cases.count - 1)
    case .accept: return cases.indices.contains(cursor) ? .open(cases[cursor]) : .nothing
    case .typed("n"), .no: return .program(.newCase)
    case .typed("r"): return .program(.resume)
    case .typed: return .notBuilt
    case .left, .right, .tick, .erase, .clear, .yes, .notAsked: return .nothing
    }
    return .nothing
  }
}

extension HomePane {
  /// The other cases whose label is one slip away, or the same.
  func similar(to summary: CaseSummary) -> [CaseSummary] {
    cases.filter { $0.key != summary.key && LabelLikeness($0.label, summary.label).isSimilar }
  }

  mutating func stand(on row: Int) { cursor = min(max(0, cases.count - 1), max(0, row)) }

  /// The case as it was left, first on the list.
  mutating func note(_ summary: CaseSummary) {
    cases.removeAll { $0.key == summary.key }
    cases.insert(summary, at: 0)
  }
}
