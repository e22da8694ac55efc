import Analgesia
import CarePathway
import Clinical

extension EncounterJSON {
  mutating func readMedicines(_ table: inout JSONTable) throws(InputRefusal) {
    for (index, value) in try table.items("medicines").enumerated() {
      var entry = try JSONTable(value, at: "medicines[\(index)]")
      add(.medicineRecorded(id: "medicine-\(index + 1)", line: try line(&entry)))
    }
    if table.value("medicines") != nil { add(.medicinesReviewed(complete: .present)) }
    if table.value("allergies") != nil {
      let allergies = try table.strings("allergies")
      if !allergies.isEmpty { add(.allergiesRecorded(names: allergies)) }
    }
    try refuseBoth(table.strings("conditions"), table.strings("conditionsAbsent"))
    for name in try table.strings("conditions") {
      add(.conditionRecorded(name: name, finding: .present))
    }
    for name in try table.strings("conditionsAbsent") {
      add(.conditionRecorded(name: name, finding: .absent))
    }
    for name in try table.strings("coMedicines") {
      add(.coMedicineRecorded(name: name, taken: .present))
    }
  }

  /// One condition cannot be both.
  private func refuseBoth(_ present: [String], _ absent: [String]) throws(InputRefusal) {
    guard let both = present.first(where: absent.contains) else { return }
    throw InputRefusal(
      field: "conditions, conditionsAbsent",
      problem: "\"\(both)\" stands in both. Leave it in one.")
  }

  private func line(_ entry: inout JSONTable) throws(InputRefusal) -> MedicineLine {
    let drug = try entry.needed("drug")
    let route = try entry.string("route") ?? "oral"
    var line = MedicineLine(drug: drug, route: route, form: try entry.needed("form"))
    line.dose = try entry.string("dose")
    line.timesPerDay = try entry.whole("timesPerDay", in: 1...24)
    line.rate = try entry.string("rate")
    line.patches = try entry.whole("patches", in: 1...9)
    line.applied = try moment("applied", &entry)
    line.isRescue = try entry.truth("rescue") ?? false
    line.since = try entry.occasion("since")
    line.lastChanged = try entry.occasion("lastChanged")
    line.stopped = try entry.occasion("stopped")
    line.strength = try entry.string("strength")
    line.brand = try entry.string("brand")
    line.taken = try taken(&entry)
    try entry.refuseUnread()
    return line
  }

  private func taken(_ entry: inout JSONTable) throws(InputRefusal) -> [MedicineLine.Taken] {
    var doses: [MedicineLine.Taken] = []
    for (index, value) in try entry.items("taken").enumerated() {
      var dose = try JSONTable(value, at: entry.field("taken[\(index)]"))
      guard let at = try moment("at", &dose) else {
        throw InputRefusal(field: dose.field("at"), problem: "The member is missing.")
      }
      var taken = MedicineLine.Taken(at: at, reason: try reason(&dose))
      taken.effect = try dose.whole("effect", in: 0...10)
      taken.amount = try dose.string("amount")
      try dose.refuseUnread()
      doses.append(taken)
    }
    return doses
  }

  /// Left out it is background pain; a name that is none of the four is refused.
  private func reason(_ dose: inout JSONTable) throws(InputRefusal) -> DoseTaken.Reason {
    guard let text = try dose.string("reason") else { return .background }
    guard let reason = DoseTaken.Reason(rawValue: text) else {
      let known = DoseTaken.Reason.allCases.map(\.rawValue).joined(separator: ", ")
      throw InputRefusal(field: dose.field("reason"), problem: "It is one of: \(known).")
    }
    return reason
  }

  private func moment(
    _ name: String, _ entry: inout JSONTable
  ) throws(InputRefusal) -> Moment? {
    guard let text = try entry.string(name) else { return nil }
    guard let moment = Moment(text) else {
      throw InputRefusal(
        field: entry.field(name), problem: "Write it as 2026-03-01T08:50:00Z.")
    }
    return moment
  }
}
