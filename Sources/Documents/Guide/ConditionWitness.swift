import CarePathway
import Clinical

/// The smallest set of answers, found by trying, with which a condition holds.
struct ConditionWitness {
  let answers: [FindingID: Finding]

  /// `nil` when no set of answers makes it hold.
  init?(of condition: Condition) {
    let holding = Self.choices(for: condition, .present).filter { answers in
      condition.evaluate { answers[$0] ?? .notAssessed } == .present
    }
    guard let least = holding.min(by: { $0.count < $1.count }) else { return nil }
    answers = least
  }

  /// So many combinations are tried at most: enough for every condition that ships.
  private static let most = 500

  /// Sets of answers that may give the condition this value.
  private static func choices(
    for condition: Condition, _ value: Finding
  ) -> [[FindingID: Finding]] {
    switch (condition, value) {
    case (.finding(let id), _): [[id: value]]
    case (.allOf(let parts), .present): together(parts, .present)
    case (.anyOf(let parts), .present): parts.flatMap { choices(for: $0, .present) }
    case (.noneOf(let parts), .present): together(parts, .absent)
    case (.allOf(let parts), _): parts.flatMap { choices(for: $0, .absent) }
    case (.anyOf(let parts), _): together(parts, .absent)
    case (.noneOf(let parts), _): parts.flatMap { choices(for: $0, .present) }
    }
  }

  /// One choice for each part, where they do not contradict each other.
  private static func together(
    _ parts: [Condition], _ value: Finding
  ) -> [[FindingID: Finding]] {
    parts.reduce([[:]]) { sets, part in
      let more = choices(for: part, value)
      return Array(sets.flatMap { set in more.compactMap { joined(set, $0) } }.prefix(most))
    }
  }

  private static func joined(
    _ first: [FindingID: Finding], _ second: [FindingID: Finding]
  ) -> [FindingID: Finding]? {
    var joined = first
    for (id, value) in second {
      if let known = joined[id], known != value { return nil }
      joined[id] = value
    }
    return joined
  }
}

extension Condition {
  /// "all(spinal-pain, any(limb-weakness, numbness))", as it can be worked on paper; a group of one
  /// is the one.
  var written: String {
    switch self {
    case .finding(let id): id.rawValue
    case .allOf(let parts), .anyOf(let parts):
      parts.count == 1 ? parts.written : name + "(" + parts.written + ")"
    case .noneOf(let parts): "none(" + parts.written + ")"
    }
  }
}

extension Condition {
  private var name: String {
    switch self {
    case .finding, .noneOf: "none"
    case .allOf: "all"
    case .anyOf: "any"
    }
  }
}

extension [Condition] {
  fileprivate var written: String { map(\.written).joined(separator: ", ") }
}
