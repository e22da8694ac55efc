import Clinical

extension EncounterFacts {
  /// Whether the line is taken now; a line stopped on a day counts until that day ends.
  public func isInUse(_ line: MedicineLine) -> Bool {
    line.stopped.map { $0.latest > now } ?? true
  }

  /// Whether `name`, a drug or a class of drugs, is taken now: as a medicine, a co-medicine, or a
  /// treatment that has not ended.
  ///
  /// A member of a class counts as the class. Absent only when somebody said so, or called the
  /// list of medicines complete.
  func isTaking(_ name: String) -> Finding {
    if isOnRecord(name) || classMembers[name]?.contains(where: isOnRecord) == true {
      return .present
    }
    return coMedicines[name] == .absent ? .absent : untaken
  }

  /// The same for any of several names.
  func isTakingAny(_ asked: Set<String>) -> Finding {
    let names = asked.reduce(into: asked) { $0.formUnion(classMembers[$1] ?? []) }
    let isTaken =
      medicines.contains { names.contains($0.line.drug) && isInUse($0.line) }
      || coMedicines.contains { $0.value == .present && names.contains($0.key) }
      || treatments.contains { given in
        given.agent.map(names.contains) == true && given.isRunning(at: now)
      }
    if isTaken { return .present }
    guard untaken == .notAssessed, !coMedicines.isEmpty else { return untaken }
    return .unlessAllAbsent(asked.lazy.map { coMedicines[$0] ?? .notAssessed })
  }

  /// What a name that is nowhere on the list says: nothing, until the list is called complete, and
  /// nothing while a name on it stands for nobody knows what.
  var untaken: Finding {
    medicinesComplete == .present && unknownMedicines.isEmpty ? .absent : .notAssessed
  }

  /// Whether any medicines are recorded, or the list is called complete.
  var areMedicinesRecorded: Bool {
    medicinesComplete == .present || (medicinesComplete == .notAssessed && !medicines.isEmpty)
  }

  private func isOnRecord(_ name: String) -> Bool {
    coMedicines[name] == .present || hasLine(of: name) || isTreated(with: name)
  }

  private func hasLine(of drug: String) -> Bool {
    medicines.contains { $0.line.drug == drug && isInUse($0.line) }
  }

  private func isTreated(with agent: String) -> Bool {
    treatments.contains { $0.agent == agent && $0.isRunning(at: now) }
  }
}
