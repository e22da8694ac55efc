import CarePathway

/// Half-typed answers outlive the program: a hang-up, a crash of the terminal, a change of pane.
extension Session {
  /// Puts what stands typed and not entered on the record, and what no longer does off it.
  mutating func keepDrafts() -> [Effect] {
    let changes = draftChanges
    return changes.isEmpty ? [] : record(changes.filter { !$0.isDraftGone })
  }

  /// The kept drafts that have since become answers or were deleted.
  var draftsGone: [EncounterEvent] {
    guard let open, !open.encounter.drafts.isEmpty else { return [] }
    return draftChanges.filter(\.isDraftGone)
  }

  private var draftChanges: [EncounterEvent] {
    guard let kept = open?.encounter.drafts else { return [] }
    var standing = Drafts()
    for (stage, what) in unentered {
      guard let field = what.field else { continue }
      standing.record(.draftKept(stage: stage, field: field, text: what.text))
    }
    return standing.changes(since: kept)
  }
}

extension EncounterEvent {
  fileprivate var isDraftGone: Bool {
    if case .draftKept(_, _, "") = self { true } else { false }
  }
}
