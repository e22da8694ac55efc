import Clinical

/// The supportive-care plan: rows in the order of the needs, no action twice.
public struct CarePlan: Equatable, Sendable {
  public let rows: [PlanRow]

  /// The plan that `recommendations` (soonest first) and the standing needs make.
  public init(
    _ recommendations: [Recommendation], in evaluation: Evaluation, under content: PathwayContent
  ) {
    let states = evaluation.facts.needs
    var rows: [PlanRow] = []
    for advice in recommendations {
      guard let row = PlanRow(advice, state: advice.plan.flatMap { states[$0.need] }) else {
        continue
      }
      if let index = rows.firstIndex(where: { $0.need == row.need && $0.action == row.action }) {
        rows[index].join(row)
      } else {
        rows.append(row)
      }
    }
    for need in content.needs where need.isDue(in: evaluation) {
      guard !rows.contains(where: { $0.need == need.id }) else { continue }
      rows.append(PlanRow(standing: need, state: states[need.id]))
    }
    self.rows = Self.ordered(rows, by: content.needs)
  }

  /// The needs nobody has met or declined yet.
  public var unmet: [PlanRow] {
    rows.filter { row in
      switch row.state {
      case nil, .unmet: true
      case .met, .declined: false
      }
    }
  }

  private static func ordered(_ rows: [PlanRow], by needs: [Need]) -> [PlanRow] {
    let places = Dictionary(
      needs.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    func place(_ row: PlanRow) -> Int { places[row.need] ?? needs.count }
    return rows.enumerated()
      .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }
}

extension Need {
  /// Obligatory, and its condition is not ruled out: what is unknown keeps the need on the plan.
  fileprivate func isDue(in evaluation: Evaluation) -> Bool {
    guard obligatory else { return false }
    guard let when else { return true }
    return when.evaluate { evaluation[$0] } != .absent
  }
}
