public import Clinical

/// When a rule applies, written over findings.
///
/// Evaluates to a ``Finding``, not a `Bool`: a condition that rests on an unasked question is
/// itself not assessed, under `none` as well.
public indirect enum Condition: Equatable, Sendable {
  case finding(FindingID)
  case allOf([Condition])
  case anyOf([Condition])
  case noneOf([Condition])

  /// The condition's value under `value`, the lookup of one finding.
  public func evaluate(_ value: (FindingID) -> Finding) -> Finding {
    switch self {
    case .finding(let id): value(id)
    case .allOf(let parts): parts.reduce(.present) { $0 && $1.evaluate(value) }
    case .anyOf(let parts): parts.reduce(.absent) { $0 || $1.evaluate(value) }
    case .noneOf(let parts): !Condition.anyOf(parts).evaluate(value)
    }
  }

  /// Every finding the condition mentions, in reading order.
  public var findings: [FindingID] {
    switch self {
    case .finding(let id): [id]
    case .allOf(let parts), .anyOf(let parts), .noneOf(let parts): parts.flatMap(\.findings)
    }
  }

  /// Whether an exclusion stands anywhere in the condition.
  public var excludes: Bool {
    switch self {
    case .finding: false
    case .allOf(let parts), .anyOf(let parts): parts.contains(where: \.excludes)
    case .noneOf: true
    }
  }
}

extension Condition: Decodable {
  private enum CodingKeys: String, CodingKey { case all, any, none }

  /// Reads a finding's name, or a table of `all`, `any` and `none` that must hold together.
  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      self = .finding(FindingID(rawValue: name))
      return
    }
    let table = try decoder.container(keyedBy: CodingKeys.self)
    let groups = [
      try table.decodeIfPresent([Condition].self, forKey: .all).map(Condition.allOf),
      try table.decodeIfPresent([Condition].self, forKey: .any).map(Condition.anyOf),
      try table.decodeIfPresent([Condition].self, forKey: .none).map(Condition.noneOf),
    ].compactMap { $0 }
    guard let first = groups.first, groups.allSatisfy({ !$0.findings.isEmpty }) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "needs all, any or none, and at least one finding in each"))
    }
    self = groups.count == 1 ? first : .allOf(groups)
  }
}
