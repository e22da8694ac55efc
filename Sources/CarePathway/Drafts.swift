/// What was typed into the fields of each step and is no answer yet.
///
/// Never read by a rule: it is given back to its field when the case is opened again.
public struct Drafts: Equatable, Sendable {
  private var byPlace: [Place: String] = [:]

  private struct Place: Hashable, Sendable {
    let stage: Stage
    let field: String
  }

  public init() {}

  public var isEmpty: Bool { byPlace.isEmpty }

  /// The drafts of one step, by field.
  public subscript(stage: Stage) -> [String: String] {
    byPlace.reduce(into: [:]) { found, draft in
      if draft.key.stage == stage { found[draft.key.field] = draft.value }
    }
  }

  /// Takes an event about a draft; any other leaves all as it is.
  public mutating func record(_ event: EncounterEvent) {
    guard case .draftKept(let stage, let field, let text) = event else { return }
    byPlace[Place(stage: stage, field: field)] = text.isEmpty ? nil : text
  }

  /// The events that lead from other drafts to these, in the order of the steps and fields.
  public func changes(since before: Drafts) -> [EncounterEvent] {
    let places = Set(byPlace.keys).union(before.byPlace.keys)
    let ordered = Stage.allCases.flatMap { stage in
      places.filter { $0.stage == stage }.sorted { $0.field < $1.field }
    }
    return ordered.filter { byPlace[$0] != before.byPlace[$0] }.map {
      .draftKept(stage: $0.stage, field: $0.field, text: byPlace[$0] ?? "")
    }
  }
}
