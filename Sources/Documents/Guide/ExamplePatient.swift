import Analgesia
import Clinical

/// The patient of every worked example: known to be robust, and changed by each example as it says.
struct ExamplePatient {
  var context = OpioidContext()
  var lines: [RegimenLine] = []
  let formulary: Formulary

  /// 1 March 2026, 09:00 UTC.
  static let now = CalendarDay(daysSinceEpoch: 20_513).start.adding(hours: 9)

  init(_ formulary: Formulary) {
    self.formulary = formulary
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
    context.averagePain = PainScore(3)
    context.worstPain = PainScore(3)
    let signs: [FindingID] = ["delirium", "myoclonus", "visual-hallucinations", "pain-new"]
    for sign in signs { context.findings[sign] = .absent }
    let conditions = [
      "co2-retention", "sleep-apnoea", "dementia", "malnutrition", "alcohol-dependence",
    ]
    for condition in conditions { context.conditions[condition] = .absent }
  }

  var opioidCase: OpioidCase {
    OpioidCase(
      regimen: Regimen(lines: lines, isComplete: .present), context: context,
      formulary: formulary, now: Self.now)
  }

  func answer(_ ask: OpioidAsk) -> OpioidAnswer { OpioidAdvice.answer(ask, for: opioidCase) }
}

extension ExamplePatient {
  /// By the clock for 30 days without a change.
  mutating func take(
    _ drug: String, _ form: DoseForm, _ dose: Mass, times: Int
  ) {
    take(Self.line(drug, .oral, form, .regular(dose, times)))
  }

  /// The line as if it had stood for 30 days.
  mutating func take(_ line: RegimenLine) {
    var line = line
    line.since = .instant(Self.now.adding(hours: -30 * 24))
    line.lastChanged = line.since
    lines.append(line)
  }

  /// Rescue doses of morphine solution in the last hours, one an hour.
  mutating func takeRescue(_ dose: Mass, times: Int, for reason: DoseTaken.Reason) {
    var line = RegimenLine(
      drug: "morphine", route: .oral, form: .solution, dose: .mass(PerDose(dose)),
      schedule: .rescue)
    line.taken = (0..<times).map {
      DoseTaken(at: Self.now.adding(hours: -1 - $0 - lines.count), reason: reason)
    }
    lines.append(line)
  }

  mutating func setPain(_ score: Int) {
    context.averagePain = PainScore(score)
    context.worstPain = PainScore(score)
  }

  mutating func setKidney(_ value: Int) {
    context.filtration = .fresh(Rational(value))
    context.clearance = .fresh(Rational(value))
  }

  /// 80 years old, with everything else as before: the careful rows count.
  mutating func makeVulnerable() { context.ageYears = 80 }
}

extension ExamplePatient {
  /// What one line gives by the clock.
  enum Amount {
    case regular(Mass, Int)
    case patch(DeliveryRate)
  }

  static func line(
    _ drug: String, _ route: Route, _ form: DoseForm, _ amount: Amount
  ) -> RegimenLine {
    switch amount {
    case .regular(let mass, let times):
      RegimenLine(
        drug: drug, route: route, form: form, dose: .mass(PerDose(mass)),
        schedule: .regular(timesPerDay: times))
    case .patch(let rate):
      RegimenLine(
        drug: drug, route: route, form: form, dose: .patches(rate, count: 1),
        schedule: .regular(timesPerDay: 1))
    }
  }

  /// So many milligrams in one dose a day, or so many micrograms an hour, by a route.
  static func line(
    _ drug: String, _ route: Route, _ amount: RotationRatio.Amount, _ count: Int
  ) -> RegimenLine {
    switch amount {
    case .milligramsPerDay:
      line(drug, route, .immediateRelease, .regular(.milligrams(count), 1))
    case .microgramsPerHour:
      line(drug, route, .patchFor72Hours, .patch(.microgramsPerHour(count)))
    }
  }
}
