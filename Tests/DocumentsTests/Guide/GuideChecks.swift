/// Works every "Check:" of the guide again from the page alone; what it cannot read is a fault.
struct GuideChecks {
  let page: GuidePage

  /// The checks that do not come out as printed.
  var faults: [String] {
    page.entries.flatMap { entry in
      entry.checks.filter { isRight($0, in: entry) != true }.map { entry.code + ": " + $0 }
    }
  }

  /// `nil` for a check that cannot be read.
  func isRight(_ check: String, in entry: GuidePage.Entry) -> Bool? {
    if check.hasPrefix("with ") { return condition(check, entry) ?? plain(check, entry) }
    if check.contains("T09:00:00Z") { return moment(check) }
    if check.contains("; the ") { return compared(check) }
    if check.contains("rounded down") { return rounded(check) }
    return organ(check, entry) ?? limit(check, entry) ?? patch(check, entry)
      ?? plain(check, entry)
  }

  /// "60 mg ÷ 2 = 30 mg; the lower of 26.67 mg and this: 26.67 mg".
  private func compared(_ check: String) -> Bool? {
    let match = check.firstMatch(
      of:
        /^(?<sum>.* = (?<result>[0-9.]+) mg); the (?<which>lower|greater) of (?<other>[0-9.]+) mg and this: (?<chosen>[0-9.]+) mg$/
    )
    guard let match, let result = Fraction(match.result), let other = Fraction(match.other) else {
      return nil
    }
    let chosen = match.which == "lower" ? min(result, other) : max(result, other)
    return GuideSum.holds(String(match.sum)) == true && Fraction(match.chosen) == chosen
  }

  private func rounded(_ check: String) -> Bool? {
    if let match = check.firstMatch(
      of: /^([0-9.]+) mg in steps of ([0-9.]+) mg, rounded down = ([0-9.]+) mg$/),
      let limit = Fraction(match.1), let step = Fraction(match.2)
    {
      return Fraction(match.3) == GuideSum.roundedDown(limit, toMultipleOf: step)
    }
    if let match = check.firstMatch(
      of: /^([0-9.]+) mg from at most 3 of (.*), rounded down = ([0-9.]+) mg$/),
      let limit = Fraction(match.1)
    {
      return Fraction(match.3) == GuideSum.largest(of: Self.masses(match.2), upTo: limit)
    }
    if let match = check.firstMatch(
      of: /^(.* = [0-9.]+ mg), in steps by size, rounded down = ([0-9.]+) mg$/),
      let value = GuideSum.value(of: match.1.split(separator: "=")[0])
    {
      return GuideSum.holds(String(match.1)) == true
        && Fraction(match.2) == GuideSum.rescue(value)
    }
    if let match = check.firstMatch(
      of: /^(.* = ([0-9.]+) mg), rounded down to a tablet or a step = ([0-9.]+) mg$/),
      let value = Fraction(match.2)
    {
      // Paracetamol: tablets of 500 mg.
      return GuideSum.holds(String(match.1)) == true
        && Fraction(match.3) == GuideSum.roundedDown(value, toMultipleOf: Fraction(500))
    }
    return nil
  }

  static func masses(_ list: some StringProtocol) -> [Fraction] {
    list.split(separator: ",").compactMap { GuideSum.figure($0).flatMap { Fraction($0) } }
  }

  /// "begun 2026-03-01T09:00:00Z + 48 h = 2026-03-03T09:00:00Z".
  private func moment(_ check: String) -> Bool? {
    guard
      let match = check.firstMatch(
        of: /2026-03-([0-9]+)T09:00:00Z \+ ([0-9]+) h = 2026-03-([0-9]+)T09:00:00Z$/),
      let from = Int(match.1), let hours = Int(match.2), let to = Int(match.3)
    else { return nil }
    return hours % 24 == 0 && from + hours / 24 == to
  }

  private static func band(_ value: Fraction) -> String {
    if value >= Fraction(60) { return "60-or-more" }
    if value >= Fraction(30) { return "30-59" }
    return value >= Fraction(15) ? "15-29" : "below-15"
  }

  private func organ(_ check: String, _ entry: GuidePage.Entry) -> Bool? {
    if let match = check.firstMatch(of: /^([0-9.]+) mL\/min lies in ([0-9a-z-]+)(: (.*))?$/),
      let value = Fraction(match.1)
    {
      let action = match.4.map { entry.head.hasSuffix(" " + $0) } ?? true
      return Self.band(value) == match.2 && action
    }
    if let match = check.firstMatch(
      of: /^clearance ([0-9.]+), filtration ([0-9.]+): ([0-9.]+) decides$/),
      let clearance = Fraction(match.1), let filtration = Fraction(match.2)
    {
      return Fraction(match.3) == min(clearance, filtration)
    }
    if check.contains("acute kidney injury: counts as") { return check.hasSuffix("below-15") }
    if let match = check.firstMatch(of: /with class ([ABC]): (.*)$/) {
      return entry.head.contains("Child-Pugh \(match.1) ")
        && entry.head.hasSuffix(" " + match.2)
    }
    return nil
  }

  /// What is taken, held against the limit at the head of the entry.
  private func limit(_ check: String, _ entry: GuidePage.Entry) -> Bool? {
    if let match = check.firstMatch(of: /^([0-9.]+) mg taken in 24 hours: (.*)$/),
      let taken = Fraction(match.1),
      let most = entry.head.firstMatch(of: /([0-9.]+) mg in 24 hours$/).flatMap({ Fraction($0.1) })
    {
      return (taken > most) == (match.2 == "DR-05") && (taken <= most) == (match.2 == "allowed")
    }
    if let match = check.firstMatch(
      of: /^patch of ([0-9.]+) micrograms\/h with severe pain: DR-05$/)
    {
      return entry.head.hasSuffix(" \(match.1) micrograms/h")
    }
    return nil
  }

  /// A first patch: the largest row of its column whose least dose is reached.
  private func patch(_ check: String, _ entry: GuidePage.Entry) -> Bool? {
    guard
      let match = check.firstMatch(
        of: /^([0-9.]+) mg of oral morphine in 24 hours, ([a-z0-9-]+): (.*)$/),
      let dose = Fraction(match.1), let drug = entry.head.split(separator: ",").first
    else { return nil }
    if dose > Fraction(300) { return match.3 == "DR-12" }
    let rows = page.entries(of: "H").compactMap { PatchRow($0) }
      .filter { $0.drug == drug && $0.sets.contains(match.2) && $0.least <= dose }
    guard let row = rows.max(by: { $0.least < $1.least }) else { return match.3 == "DR-01" }
    return match.3 == row.rate
  }

  private struct PatchRow {
    let drug: Substring
    let least: Fraction
    let rate: String
    let sets: String

    init?(_ entry: GuidePage.Entry) {
      let text = ([entry.head] + entry.lines).joined(separator: " ")
      guard
        let match = text.firstMatch(
          of: /^([a-z]+), .* column [a-z-]+, from ([0-9.]+) mg +([0-9.]+ micrograms\/h)/),
        let least = Fraction(match.2),
        let sets = entry.lines.first(where: { $0.hasPrefix("Reference set:") })
      else { return nil }
      (drug, self.least, rate, self.sets) = (match.1, least, String(match.3), sets)
    }
  }

  private func condition(_ check: String, _ entry: GuidePage.Entry) -> Bool? {
    guard check.hasPrefix("with "), !check.contains("first opioid") else { return nil }
    // Of an emergency only the name of the finding behind it is printed.
    guard let when = entry.lines.first(where: { $0.hasPrefix("When ") }) else {
      return check.hasSuffix(" present: present") ? true : nil
    }
    guard let condition = GuideCondition(String(when.dropFirst(5).dropLast())),
      let colon = check.lastIndex(of: ":")
    else { return nil }
    var answers: [String: GuideCondition.Value] = [:]
    for item in check[..<colon].dropFirst(5).split(separator: ", ") {
      let words = item.split(separator: " ")
      guard words.count == 2 else { continue }
      answers[String(words[0])] = GuideCondition.Value(rawValue: String(words[1]))
    }
    return condition.value(answers).rawValue == check[colon...].dropFirst(2)
  }

  private func plain(_ check: String, _ entry: GuidePage.Entry) -> Bool? {
    if let match = check.firstMatch(of: /^([0-9]+) rescue doses, ([0-9]+) allowed: the dose (.*)$/),
      let taken = Int(match.1), let allowed = Int(match.2)
    {
      return (match.3 == "stays") == (taken <= allowed)
    }
    if let match = check.firstMatch(of: /^6 days are fewer than 7: share = ([01]): not tolerant$/) {
      return match.1 == "0"
    }
    if let match = check.firstMatch(of: /^first morphine of 30 mg in 24 hours: ([0-9]+) mg$/) {
      return match.1 == "5"
    }
    if check.contains("with a first opioid") {
      let isNaloxone = entry.head.contains("naloxone")
      let isSaid = !isNaloxone || check.contains("lorazepam")
      return check.hasSuffix(isSaid ? ": said" : ": not said")
    }
    guard let holds = GuideSum.holds(check) else { return nil }
    guard let verdict = check.firstMatch(of: /= ([0-9\/]+): (tolerant|not tolerant)$/),
      let share = Fraction(verdict.1)
    else { return holds }
    return holds && (share >= Fraction(1)) == (verdict.2 == "tolerant")
  }
}
