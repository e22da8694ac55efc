import CarePathway
import Clinical

extension EncounterJSON {
  mutating func readPerson(_ table: inout JSONTable) throws(InputRefusal) {
    guard let value = table.value("person") else {
      throw InputRefusal(field: "person", problem: "The member is missing.")
    }
    var person = try JSONTable(value, at: "person")
    add(try person.string("label").map { .personRecorded(fact: .label($0)) })
    add(try person.choice("sex", Sex.self).map { .personRecorded(fact: .sex($0)) })
    add(try person.whole("ageYears", in: 0...130).map { .personRecorded(fact: .ageYears($0)) })
    try readBody(&person)
    add(try person.choice("setting", Setting.self).map { .personRecorded(fact: .setting($0)) })
    add(try person.finding("pregnant").map { .personRecorded(fact: .pregnant($0)) })
    add(try person.finding("breastFeeding").map { .personRecorded(fact: .breastFeeding($0)) })
    add(try person.finding("dying").map { .personRecorded(fact: .dying($0)) })
    add(try person.whole("frailty", in: 1...9).map { .personRecorded(fact: .frailty($0)) })
    add(try person.string("childPugh").map { .personRecorded(fact: .childPugh($0)) })
    add(try person.string("spokenLanguage").map { .personRecorded(fact: .spokenLanguage($0)) })
    add(try person.finding("interpreter").map { .personRecorded(fact: .interpreter($0)) })
    if let text = try person.string("born") {
      guard let day = CalendarDay(text) else {
        throw InputRefusal(field: "person.born", problem: "Write it as 1960-05-31.")
      }
      add(.personRecorded(fact: .born(day)))
    }
    try person.refuseUnread()
    try readPrimary(&table)
  }

  /// Weight and height, each plausible, and together: pounds and inches are refused by their unit,
  /// and a pair that was swapped or mistyped by a body mass index outside 10 to 80.
  private mutating func readBody(_ person: inout JSONTable) throws(InputRefusal) {
    let weight = try plausible("weight", in: .kilograms, &person)
    let height = try plausible("height", in: .centimetres, &person)
    add(weight.map { .personRecorded(fact: .weight($0)) })
    add(height.map { .personRecorded(fact: .height($0)) })
    guard let kilograms = weight?.amount, let centimetres = height?.amount else { return }
    let index = kilograms * 10_000 / (centimetres * centimetres)
    guard index < Rational(10) || index > Rational(80) else { return }
    throw InputRefusal(
      field: "person.height",
      problem: "weight and height give a body mass index of \(index.decimal(places: 1)); "
        + "10 to 80 is plausible. Check both.")
  }

  private func plausible(
    _ name: String, in unit: Unit, _ person: inout JSONTable
  ) throws(InputRefusal) -> Quantity? {
    guard let value = try person.quantity(name, units: [unit]) else { return nil }
    let definition = content.measurements.first { $0.kind.rawValue == name }
    guard definition?.accepts(value) ?? true else {
      throw InputRefusal(
        field: "person." + name, problem: "\(value) is not plausible. Check the figure.")
    }
    return value
  }

  private mutating func readPrimary(_ table: inout JSONTable) throws(InputRefusal) {
    guard let value = table.value("primary") else { return }
    var primary = try JSONTable(value, at: "primary")
    add(try primary.choice("cancer", Cancer.self).map { .primaryRecorded(fact: .cancer($0)) })
    add(
      try primary.choice("status", PrimaryCancer.Status.self).map {
        .primaryRecorded(fact: .status($0))
      })
    let receptors = try primary.strings("receptors")
    if !receptors.isEmpty { add(.primaryRecorded(fact: .receptors(receptors))) }
    add(
      try primary.choice("hormoneState", PrimaryCancer.HormoneState.self).map {
        .primaryRecorded(fact: .hormoneState($0))
      })
    add(try primary.occasion("since").map { .primaryRecorded(fact: .since($0)) })
    add(try primary.whole("line", in: 0...20).map { .primaryRecorded(fact: .line($0)) })
    try primary.refuseUnread()
  }

  mutating func readFindings(_ table: inout JSONTable) throws(InputRefusal) {
    var onsets: [FindingID: Occasion] = [:]
    if let value = table.value("onsets") {
      var list = try JSONTable(value, at: "onsets")
      for name in list.remaining().map(\.name) {
        onsets[try known(name, at: "onsets")] = try list.occasion(name)
      }
    }
    if let value = table.value("findings") {
      var list = try JSONTable(value, at: "findings")
      for name in list.remaining().map(\.name) {
        let id = try known(name, at: "findings")
        guard let answer = try list.finding(name) else { continue }
        add(.findingAnswered(finding: id, answer: answer, began: onsets[id]))
      }
    }
    guard let value = table.value("flags") else { return }
    var list = try JSONTable(value, at: "flags")
    for name in list.remaining().map(\.name) {
      let code = FlagCode(rawValue: name)
      guard content.flag(code) != nil, let answer = try list.finding(name) else {
        throw InputRefusal(field: "flags." + name, problem: "The flags are F01 to F14.")
      }
      add(.flagAnswered(flag: code, answer: answer, reason: nil))
    }
  }

  private func known(_ name: String, at field: String) throws(InputRefusal) -> FindingID {
    let id = FindingID(rawValue: name)
    guard content.question(id) == nil else { return id }
    let near = content.questions.map(\.id.rawValue)
      .filter { $0.hasPrefix(name.prefix(4)) || name.contains($0) || $0.contains(name) }
    let hint = near.isEmpty ? "" : " Near it: " + near.prefix(4).joined(separator: ", ") + "."
    throw InputRefusal(
      field: field + "." + name, problem: "No finding of this name is asked." + hint)
  }
}
