import CarePathway
import Clinical

extension EncounterJSON {
  mutating func readCare(_ table: inout JSONTable) throws(InputRefusal) {
    for (index, value) in try table.items("treatments").enumerated() {
      var entry = try JSONTable(value, at: "treatments[\(index)]")
      add(.treatmentRecorded(treatment: try treatment(&entry, index)))
    }
    for (index, value) in try table.items("proposals").enumerated() {
      var entry = try JSONTable(value, at: "proposals[\(index)]")
      add(.optionProposed(proposal: try proposal(&entry)))
    }
    for (index, value) in try table.items("imaging").enumerated() {
      var entry = try JSONTable(value, at: "imaging[\(index)]")
      add(.imagingRecorded(test: try imaging(&entry)))
    }
    try readTissueAndTeeth(&table)
    try readGoals(&table)
    try readEnds(&table)
  }

  private func treatment(
    _ entry: inout JSONTable, _ index: Int
  ) throws(InputRefusal) -> TreatmentGiven {
    let id = try entry.string("id") ?? "treatment-\(index + 1)"
    var given = TreatmentGiven(id: id, kind: try entry.needed("kind"))
    given.agent = try entry.string("agent")
    given.started = try entry.occasion("started")
    given.ended = try entry.occasion("ended")
    given.last = try entry.occasion("last")
    given.line = try entry.whole("line", in: 0...20)
    given.lesion = try entry.string("lesion")
    given.level = try entry.string("level")
    given.gray = try entry.whole("gray", in: 0...200)
    given.fractions = try entry.whole("fractions", in: 1...60)
    given.intervalWeeks = try entry.whole("intervalWeeks", in: 1...104)
    given.doses = try entry.whole("doses", in: 0...500)
    given.indication = try entry.string("indication")
    given.response = try entry.string("response")
    try entry.refuseUnread()
    return given
  }

  private func proposal(_ entry: inout JSONTable) throws(InputRefusal) -> Proposal {
    var proposal = Proposal(option: try entry.needed("option"))
    proposal.lesion = try entry.string("lesion")
    proposal.agent = try entry.string("agent")
    proposal.date = try entry.occasion("date")
    proposal.state = try entry.choice("state", Proposal.State.self)
    proposal.because = try entry.string("because")
    try entry.refuseUnread()
    return proposal
  }

  private func imaging(_ entry: inout JSONTable) throws(InputRefusal) -> ImagingRecord {
    guard let kind = try entry.choice("kind", ImagingKind.self),
      let state = try entry.choice("state", ImagingRecord.State.self)
    else {
      throw InputRefusal(field: entry.path, problem: "kind and state are needed.")
    }
    var test = ImagingRecord(kind: kind.rawValue, state: state)
    test.date = try entry.occasion("date")
    test.lesion = try entry.string("lesion")
    test.newLesions = try entry.finding("newLesions")
    try entry.refuseUnread()
    return test
  }

  private mutating func readTissueAndTeeth(_ table: inout JSONTable) throws(InputRefusal) {
    if let value = table.value("tissue") {
      var entry = try JSONTable(value, at: "tissue")
      if let state = try entry.choice("state", TissueRecord.State.self) {
        var record = TissueRecord(state: state)
        record.site = try entry.string("site")
        record.date = try entry.occasion("date")
        record.result = try entry.string("result")
        add(.tissueRecorded(record: record))
      }
      try entry.refuseUnread()
    }
    guard let value = table.value("dental") else { return }
    var entry = try JSONTable(value, at: "dental")
    var record = DentalRecord()
    record.examined = try entry.occasion("examined")
    record.planned = try entry.occasion("planned")
    record.problem = try entry.finding("problem")
    try entry.refuseUnread()
    add(.dentalRecorded(record: record))
  }

  private mutating func readGoals(_ table: inout JSONTable) throws(InputRefusal) {
    guard let value = table.value("goals") else { return }
    var goals = try JSONTable(value, at: "goals")
    add(try goals.string("patientWords").map { .goalRecorded(fact: .patientWords($0)) })
    add(try goals.string("tooMuch").map { .goalRecorded(fact: .tooMuch($0)) })
    add(try goals.whole("painGoal", in: 0...10).map { .goalRecorded(fact: .painGoal($0)) })
    add(try goals.string("preferredPlace").map { .goalRecorded(fact: .preferredPlace($0)) })
    try goals.refuseUnread()
  }

  private mutating func readEnds(_ table: inout JSONTable) throws(InputRefusal) {
    for (index, value) in try table.items("overrides").enumerated() {
      var entry = try JSONTable(value, at: "overrides[\(index)]")
      var override = EncounterFacts.RuleOverride(
        rule: try entry.needed("rule"), reason: try entry.needed("reason"),
        who: try entry.needed("who"))
      override.text = try entry.string("text")
      try entry.refuseUnread()
      add(.overrideRecorded(override: override))
    }
    for (index, value) in try table.items("dispositions").enumerated() {
      var entry = try JSONTable(value, at: "dispositions[\(index)]")
      let name = try entry.needed("interrupt")
      let subject = try entry.string("subject")
      guard let id = InterruptID(subject.map { name + "/" + $0 } ?? name) else {
        throw InputRefusal(field: entry.field("interrupt"), problem: "\"\(name)\" is not known.")
      }
      let outcome = try entry.choice("disposition", Disposition.Outcome.self) ?? .treated
      let disposition = Disposition(
        outcome: outcome, who: try entry.needed("who"), because: try entry.string("because"))
      _ = try entry.string("at")
      try entry.refuseUnread()
      input.dispositions.append((id, disposition))
    }
    input.asks = try table.items("ask")
  }
}
