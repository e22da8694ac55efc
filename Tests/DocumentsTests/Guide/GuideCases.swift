/// Works the lines of the whole cases again: every product, quotient, share and rounding on paper.
struct GuideCases {
  let page: GuidePage

  var faults: [String] { page.entries(of: "K").flatMap(faults) }

  private func faults(of entry: GuidePage.Entry) -> [String] {
    var full: Fraction?
    var faults: [String] = []
    for line in entry.lines("Working") where needsWorking(line) {
      if let whole = line.firstMatch(of: /full equianalgesic dose: .* = ([0-9.]+) mg/) {
        full = Fraction(whole.1)
      }
      if isRight(line, in: entry, full: full) != true { faults.append(entry.code + ": " + line) }
    }
    return faults + answerFaults(of: entry)
  }

  /// A line that claims the result of a sum.
  private func needsWorking(_ line: String) -> Bool {
    ["=", "rounded", "% less", "+", "-8", "the greater of", "less 10%", "Held between"]
      .contains { line.contains($0) }
      && !line.contains("old one") && !line.hasPrefix("published tables")
  }

  private func isRight(
    _ line: String, in entry: GuidePage.Entry, full: Fraction?
  ) -> Bool? {
    if let match = line.firstMatch(
      of: /greater of ([0-9.]+) mg taken and ([0-9.]+) × ([0-9\/]+), so ([0-9.]+) mg/),
      let taken = Fraction(match.1), let regular = Fraction(match.2), let share = Fraction(match.3)
    {
      return max(taken, regular * share).isPrinted(as: match.4)
    }
    if let match = line.firstMatch(of: /^([0-9.]+)% less[^:]*: ([0-9.]+) mg/), let full {
      let part =
        match.1 == "33.3" ? Fraction(1, 3) : (Fraction(match.1) ?? Fraction(0)) / Fraction(100)
      return (full * (Fraction(1) - part)).isPrinted(as: match.2)
    }
    if line.hasPrefix("Same drug by another route, 0% less: "), let full {
      return GuideSum.figure(line.split(separator: ":")[1]).map { full.isPrinted(as: $0) }
    }
    if let match = line.firstMatch(of: /Held between ([0-9]+) and ([0-9]+) mg.*: ([0-9.]+) mg/),
      let low = Fraction(match.1), let high = Fraction(match.2), let held = Fraction(match.3)
    {
      return low <= held && held <= high
    }
    if let match = line.firstMatch(of: /^([0-9.]+) mg in 24 hours less 10% is ([0-9.]+) mg/),
      let dose = Fraction(match.1)
    {
      return (dose * Fraction(9, 10)).isPrinted(as: match.2)
    }
    return rise(line) ?? nextStep(line) ?? rounded(line, entry) ?? GuideSum.holds(line)
  }

  private func rise(_ line: String) -> Bool? {
    guard
      let match = line.firstMatch(
        of: /^([0-9.]+) mg in 24 hours to ([0-9.]+) mg in 24 hours: ([+-])([0-9.]+)%$/),
      let from = Fraction(match.1), let to = Fraction(match.2)
    else { return nil }
    let change = (to - from) / from * Fraction(match.3 == "+" ? 100 : -100)
    return change.isPrinted(as: match.4)
  }

  private func nextStep(_ line: String) -> Bool? {
    guard
      let match = line.firstMatch(
        of: /Next step that is made: ([0-9.]+) mg every ([0-9]+) hours, ([0-9.]+) mg in 24 hours/),
      let dose = Fraction(match.1), let hours = Fraction(match.2)
    else { return nil }
    return Fraction(match.3) == dose * Fraction(24) / hours
  }

  /// "75 mg in 24 hours, in 2 doses, is 37.5 mg; rounded down to 35 mg per dose".
  private func rounded(_ line: String, _ entry: GuidePage.Entry) -> Bool? {
    if let match = line.firstMatch(
      of: /([0-9.]+) mg.* in ([0-9]+) doses,? is ([0-9.]+) mg; rounded (down|up) to ([0-9.]+) mg/),
      let day = Fraction(match.1), let doses = Fraction(match.2), let dose = Fraction(match.5)
    {
      // A total that is itself printed to one place may be a twentieth of a milligram off.
      let printed = Fraction(match.3) ?? Fraction(0)
      let gap = day < printed * doses ? printed * doses - day : day - printed * doses
      let each = match.1.contains(".") ? printed : day / doses
      guard gap <= Fraction(1, 20) || each.isPrinted(as: match.3) else { return false }
      return match.4 == "down"
        ? made(upTo: each, in: entry) == dose : dose >= each && made(upTo: dose, in: entry) == dose
    }
    if let match = line.firstMatch(
      of: /× (2\/3|1\/6|1\/10) = ([0-9.]+) mg[,;] rounded down to ([0-9.]+) mg/),
      let value = GuideSum.value(of: line.split(separator: "=")[0].split(separator: ":").last ?? "")
    {
      guard value.isPrinted(as: match.2), let dose = Fraction(match.3) else { return false }
      guard match.1 == "2/3" else {
        return dose == GuideSum.rescue(value) || made(upTo: value, in: entry) == dose
      }
      return made(upTo: value / Fraction(2), in: entry) == dose
    }
    return nil
  }

  /// The largest dose within a limit that chapter G prints for the product of the answer.
  private func made(upTo limit: Fraction, in entry: GuidePage.Entry) -> Fraction? {
    let answers = entry.lines("Answer").map { $0.replacing("step down to ", with: "") }
    let set = entry.lines("Reference set").first ?? ""
    let product = page.entries(of: "G").first { product in
      let name = product.head.split(separator: "  ").first.map(String.init) ?? product.head
      return answers.contains { $0.hasPrefix(name + ":") }
        && product.lines.contains { $0.hasPrefix("Reference set") && $0.contains(set) }
    }
    guard let product else { return nil }
    let text = ([product.head] + product.lines).joined(separator: " ")
    if let step = text.firstMatch(of: /steps of ([0-9.]+) mg/).flatMap({ Fraction($0.1) }) {
      return GuideSum.roundedDown(limit, toMultipleOf: step)
    }
    let strengths = product.checks.compactMap {
      $0.firstMatch(of: /from at most 3 of (.*), rounded/)
    }.first
    return strengths.flatMap { GuideSum.largest(of: GuideChecks.masses($0.1), upTo: limit) }
  }

  /// "45 mg per dose every 12 hours, 90 mg in 24 hours".
  private func answerFaults(of entry: GuidePage.Entry) -> [String] {
    entry.lines("Answer").filter { line in
      guard
        let match = line.firstMatch(
          of: /: ([0-9.]+) mg per dose every ([0-9]+) hours, ([0-9.]+) mg in 24 hours/),
        let dose = Fraction(match.1), let hours = Fraction(match.2)
      else { return line.contains("per dose every") && !line.contains(" to ") }
      return Fraction(match.3) != dose * Fraction(24) / hours
    }.map { entry.code + ": " + $0 }
  }
}
