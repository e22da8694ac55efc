import Analgesia
import Clinical
import Testing

/// The limits that stand in no file: one step below, exactly, and one step above.
@Suite("Every limit of the rules")
struct LimitTests {
  @Test func `V06 methadone 30 mg a day is 141 in the figure of risk, and never a dose`() throws {
    var patient = try Patient()
    try patient.take("methadone oral immediate-release 15mg x2", days: 30)
    patient.change(hoursAgo: 720)
    patient.setPain(5)
    let risk = RiskMME(patient.lines, in: patient.formulary)
    #expect(risk.value == Rational(141))
    #expect(risk.flags == [.risk50, .risk90])
    for ask in [
      OpioidAsk.titrate, .rotate(to: "morphine"), .rotate(to: "methadone"), .taper,
      .convert, .rescue, .patch(drug: "fentanyl"),
    ] {
      let answer = patient.answer(ask)
      #expect(answer.outcome.refusal?.code == "DR-03", "\(ask)")
      #expect(patient.boldness(of: answer) == .zero)
    }
  }

  @Test func `each reason to be vulnerable begins at its limit`() throws {
    let changes: [((inout Patient) -> Void, Bool)] = [
      ({ $0.context.ageYears = 74 }, false), ({ $0.context.ageYears = 75 }, true),
      ({ $0.context.frailty = 5 }, false), ({ $0.context.frailty = 6 }, true),
      ({ $0.context.weight = Quantity("50kg") }, false),
      ({ $0.context.weight = Quantity("49.9999kg") }, true),
      ({ $0.context.filtration = .fresh(Rational(60)) }, false),
      ({ $0.context.filtration = .fresh(Rational(59_999, over: 1_000)) }, true),
      ({ $0.context.clearance = .fresh(Rational(59_999, over: 1_000)) }, true),
      ({ $0.context.albumin = .fresh(Rational(25)) }, false),
      ({ $0.context.albumin = .fresh(Rational(24_999, over: 1_000)) }, true),
    ]
    for (index, (change, isVulnerable)) in changes.enumerated() {
      var patient = try Patient()
      change(&patient)
      let finding = patient.opioidCase.vulnerable.finding
      #expect(finding == (isVulnerable ? .present : .absent), "\(index)")
    }
  }

  @Test func `DR-12 begins a microgram above 300 mg of oral morphine, whatever the drug`() throws {
    let cases: [(drug: String, most: Int)] = [
      ("morphine", 300_000), ("oxycodone", 200_000), ("hydromorphone", 75_000),
    ]
    for (drug, most) in cases {
      for offset in [-2, 0, 2] {
        var patient = try Patient()
        patient.lines = [
          RegimenLine(
            drug: drug, route: .oral, form: .immediateRelease,
            dose: .mass(PerDose(Mass(micrograms: most / 2 + offset / 2))),
            schedule: .regular(timesPerDay: 2))
        ]
        patient.change(hoursAgo: 500)
        patient.setPain(2)
        for ask in [OpioidAsk.titrate, .taper, .rescue, .convert] {
          let isAbove = patient.answer(ask).outcome.refusal?.code == "DR-12"
          #expect(isAbove == (offset > 0), "\(drug) \(offset) \(ask)")
        }
      }
    }
  }

  @Test func `more than 200 mg of oral morphine loses a half on a change`() throws {
    for (milligrams, basis) in [("100mg", "33.3"), ("100.001mg", "50")] {
      var patient = try Patient()
      try patient.take("morphine oral solution \(milligrams) x2")
      let texts = patient.answer(.rotate(to: "oxycodone")).working.texts(in: .english)
      #expect(texts.contains { $0.contains(basis) }, "\(texts)")
    }
  }

  @Test func `a senior looks at 120 mg of oral morphine, not at less`() throws {
    for (dose, isFlagged) in [("60mg", true), ("59.999mg", false)] {
      var patient = try Patient()
      try patient.take("morphine oral solution \(dose) x2", days: 20)
      patient.setPain(2)
      patient.change(hoursAgo: 400)
      for ask in [OpioidAsk.rescue, .rotate(to: "oxycodone"), .convert] {
        #expect(patient.answer(ask).flags.contains(.seniorCheck) == isFlagged, "\(ask)")
      }
    }
  }

  @Test func `rescue counts for 24 hours to the second, and more than three a day call for review`()
    throws
  {
    for (seconds, isCounted) in [(86_399, true), (86_400, true), (86_401, false)] {
      var patient = try Patient()
      try patient.take("morphine oral modified-release 30mg x2")
      try patient.takeRescue("morphine oral solution 10mg", [(.background, 4)])
      patient.lines[1].taken[3] = DoseTaken(
        at: patient.now.adding(seconds: -seconds), reason: .background)
      let answer = patient.answer(.rescue)
      #expect(answer.flags.contains(.reviewIn24Hours) == isCounted, "\(seconds)")
    }
  }

  @Test func `a patch is worn out a day after its time, to the second`() throws {
    for (line, hours) in [
      ("fentanyl transdermal patch-72-hour 25microgram/h", 96),
      ("buprenorphine transdermal patch-96-hour 35microgram/h", 120),
      ("buprenorphine transdermal patch-7-day 10microgram/h", 192),
    ] {
      for (offset, isWorn) in [(-1, false), (0, false), (1, true)] {
        var patient = try Patient()
        try patient.take(line, days: 30)
        patient.lines[0].applied = patient.now.adding(seconds: -hours * 3_600 - offset)
        let refusal = patient.answer(.rescue).outcome.refusal
        let isAsked = refusal == .missing([SafetyGap(.patchApplied)])
        #expect(isAsked == isWorn, "\(line) \(offset): \(String(describing: refusal))")
      }
    }
  }

  @Test func `paracetamol changes at each limit of weight and kidneys`() throws {
    let kidneys: [(Int, String)] = [
      (60_000, "4000 mg"), (59_999, "3000 mg"), (50_001, "3000 mg"), (50_000, "2000 mg"),
      (10_000, "2000 mg"), (9_999, "1500 mg"),
    ]
    for (thousandths, most) in kidneys {
      var patient = try Patient()
      let value = Rational(thousandths, over: 1_000)
      (patient.context.filtration, patient.context.clearance) = (.fresh(value), .fresh(value))
      let dose = try Paracetamol.dose(for: patient.opioidCase)
      #expect(dose.ceiling.mass.description == most, "\(thousandths)")
    }
    for (weight, most) in [("50kg", "4000 mg"), ("49.9999kg", "2999.992 mg")] {
      var patient = try Patient()
      patient.context.weight = Quantity(weight)
      let dose = try Paracetamol.dose(for: patient.opioidCase)
      #expect(dose.ceiling.mass.description == most)
    }
  }
}
