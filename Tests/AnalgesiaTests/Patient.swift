import Analgesia
import Clinical
import Testing

/// A patient about whom everything is known and nothing is wrong, to be changed by each test.
struct Patient {
  var context = OpioidContext()
  var lines: [RegimenLine] = []
  var listIsComplete = Finding.present
  var unreadable: [DosingRefusal] = []
  let formulary: Formulary
  let now: Moment

  init(in set: ReferenceSet = .unitedKingdom) throws {
    formulary = try (set == .unitedKingdom ? Content.british : Content.american).get()
    now = try #require(Moment("2026-03-01T09:00:00Z"))
    context.ageYears = 60
    context.weight = Quantity("70kg")
    context.filtration = .fresh(Rational(80))
    context.clearance = .fresh(Rational(85))
    context.albumin = .fresh(Rational(38))
    context.childPugh = ChildPugh.none
    context.frailty = 3
    context.sedation = .fresh(1)
    context.respiratoryRate = .fresh(14)
    context.oxygenSaturation = .fresh(96)
    context.allergies = ["none-known"]
    context.findings = [
      "delirium": .absent, "myoclonus": .absent, "visual-hallucinations": .absent,
    ]
    context.conditions = [
      "co2-retention": .absent, "sleep-apnoea": .absent, "dementia": .absent,
      "malnutrition": .absent, "alcohol-dependence": .absent,
    ]
  }

  var opioidCase: OpioidCase {
    var regimen = Regimen(lines: lines, isComplete: listIsComplete)
    regimen.unreadable = unreadable
    return OpioidCase(regimen: regimen, context: context, formulary: formulary, now: now)
  }

  func answer(_ ask: OpioidAsk) -> OpioidAnswer { OpioidAdvice.answer(ask, for: opioidCase) }

  mutating func setPain(_ score: Int) { context.averagePain = PainScore(score) }

  mutating func setKidney(_ value: Int) {
    context.filtration = .fresh(Rational(value))
    context.clearance = .fresh(Rational(value))
  }

  /// Adds a line as written: "morphine oral modified-release 30mg x2", for so many days.
  mutating func take(_ text: String, days: Int? = nil) throws {
    let parts = text.split(separator: " ").map(String.init)
    var entry = RegimenEntry(drug: parts[0], route: parts[1], form: parts[2])
    if parts[3].hasSuffix("/h") {
      entry.rate = parts[3]
    } else {
      entry.dose = parts[3]
      entry.timesPerDay = Int(try #require(parts.last).dropFirst())
    }
    var line = try entry.read(in: formulary)
    line.since = days.map { .instant(now.adding(seconds: -$0 * 86_400)) }
    lines.append(line)
  }

  /// Says of every line so far that it last changed so long ago.
  mutating func change(hoursAgo: Int) {
    for index in lines.indices { lines[index].lastChanged = .instant(now.adding(hours: -hoursAgo)) }
  }

  /// Adds rescue doses of the last hours: "morphine oral solution 10mg", so many for each reason.
  mutating func takeRescue(_ text: String, _ counts: [(DoseTaken.Reason, Int)]) throws {
    let parts = text.split(separator: " ").map(String.init)
    var entry = RegimenEntry(drug: parts[0], route: parts[1], form: parts[2])
    entry.dose = parts[3]
    entry.schedule = .rescue
    var line = try entry.read(in: formulary)
    for (reason, count) in counts {
      line.taken += (0..<count).map { DoseTaken(at: now.adding(hours: -1 - $0), reason: reason) }
    }
    lines.append(line)
  }
}
