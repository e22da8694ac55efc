import CarePathway
import Clinical

extension EncounterJSON {
  mutating func readFigures(_ table: inout JSONTable) throws(InputRefusal) {
    for (index, value) in try table.items("measurements").enumerated() {
      var entry = try JSONTable(value, at: "measurements[\(index)]")
      try readMeasurement(&entry)
    }
    for (index, value) in try table.items("pain").enumerated() {
      var entry = try JSONTable(value, at: "pain[\(index)]")
      try readPain(&entry)
    }
    if let value = table.value("function") {
      var function = try JSONTable(value, at: "function")
      try readFunction(&function)
    }
    if let value = table.value("scales") {
      var scales = try JSONTable(value, at: "scales")
      try readScales(&scales)
    }
    if let value = table.value("prognosis") {
      var entry = try JSONTable(value, at: "prognosis")
      if let estimate = try entry.choice("estimate", Prognosis.Estimate.self) {
        var prognosis = Prognosis(estimate: estimate)
        prognosis.by = try entry.string("by")
        add(.prognosisRecorded(estimate: prognosis))
      }
      try entry.refuseUnread()
    }
  }

  private mutating func readMeasurement(_ entry: inout JSONTable) throws(InputRefusal) {
    let kind = MeasurementKind(rawValue: try entry.needed("kind"))
    guard let definition = content.measurements.first(where: { $0.kind == kind }) else {
      throw InputRefusal(
        field: entry.field("kind"), problem: "\"\(kind)\" is not a measurement that is recorded.")
    }
    let units = definition.units.map(\.unit)
    guard let value = try entry.quantity("value", units: units) else {
      throw InputRefusal(field: entry.field("value"), problem: "The member is missing.")
    }
    guard definition.accepts(value) else {
      throw InputRefusal(
        field: entry.field("value"),
        problem: "\(value) is not plausible for \(kind). Check the figure and the unit.")
    }
    guard let taken = try entry.occasion("taken") else {
      throw InputRefusal(field: entry.field("taken"), problem: "The member is missing.")
    }
    var measurement = Measurement(kind: kind, value: value, taken: taken)
    measurement.upperLimit = try entry.quantity("upperLimit", units: units)
    measurement.lowerLimit = try entry.quantity("lowerLimit", units: units)
    try entry.refuseUnread()
    add(.resultArrived(measurement: measurement))
  }

  private mutating func readPain(_ entry: inout JSONTable) throws(InputRefusal) {
    guard let text = try entry.string("at"), let at = Moment(text) else {
      throw InputRefusal(field: entry.field("at"), problem: "Write it as 2026-03-01T08:50:00Z.")
    }
    var pain = PainEntry(at: at)
    pain.worst = try score("worst", &entry)
    pain.average = try score("average", &entry)
    pain.now = try score("now", &entry)
    pain.least = try score("least", &entry)
    pain.atRest = try score("atRest", &entry)
    pain.onMovement = try score("onMovement", &entry)
    pain.site = try entry.string("site")
    for aspect in [SymptomAspect.character, .timing, .onset] {
      add(
        try entry.string(aspect.rawValue).map { .symptomDescribed(aspect: aspect, value: $0) })
    }
    try entry.refuseUnread()
    add(.painRecorded(entry: pain))
  }

  private func score(
    _ name: String, _ entry: inout JSONTable
  ) throws(InputRefusal) -> PainScore? {
    try entry.whole(name, in: 0...10).flatMap { PainScore($0) }
  }

  private mutating func readFunction(_ entry: inout JSONTable) throws(InputRefusal) {
    add(try entry.whole("ecog", in: 0...4).map { .functionRecorded(fact: .ecog($0)) })
    add(
      try entry.whole("ecogBeforeEvent", in: 0...4).map {
        .functionRecorded(fact: .ecogBeforeEvent($0))
      })
    add(try entry.whole("karnofsky", in: 0...100).map { .functionRecorded(fact: .karnofsky($0)) })
    add(try entry.string("frankel").map { .functionRecorded(fact: .frankel($0)) })
    add(try entry.string("mobility").map { .functionRecorded(fact: .mobility($0)) })
    add(try entry.whole("falls", in: 0...99).map { .functionRecorded(fact: .falls($0)) })
    try entry.refuseUnread()
  }

  private mutating func readScales(_ entry: inout JSONTable) throws(InputRefusal) {
    let items = try entry.items("phq4")
    if !items.isEmpty {
      let answers = items.map { item -> Int? in
        guard case .number(let figure) = item else { return nil }
        return Int(figure)
      }
      guard answers.count == 4, answers.allSatisfy({ $0.map((0...3).contains) ?? true }) else {
        throw InputRefusal(field: "scales.phq4", problem: "Four numbers 0 to 3 or \"unknown\".")
      }
      add(.scaleRecorded(fact: .phq4(answers)))
    }
    add(try entry.whole("distress", in: 0...10).map { .scaleRecorded(fact: .distress($0)) })
    if let value = entry.value("g8") {
      var list = try JSONTable(value, at: "scales.g8")
      for (name, value) in list.remaining() {
        guard case .number(let answer) = value else {
          guard case .string(let answer) = value else { continue }
          add(.scaleRecorded(fact: .g8(item: name, answer: answer)))
          continue
        }
        add(.scaleRecorded(fact: .g8(item: name, answer: answer)))
      }
    }
    try entry.refuseUnread()
  }
}
