import Analgesia
import Clinical
import Testing

@Suite("Totals of opioids in 24 hours")
struct OpioidTotalTests {
  @Test(
    "V01 to V05 rotation and risk are two figures from two tables",
    arguments: [
      ("codeine oral immediate-release 60mg x4", "24", "36"),
      ("oxycodone oral modified-release 20mg x2", "60", "60"),
      ("fentanyl transdermal patch-72-hour 25microgram/h", "60", "60"),
      ("tramadol oral immediate-release 100mg x4", "40", "80"),
      ("morphine oral modified-release 30mg x2", "60", "60"),
    ])
  func totals(line: String, rotation: String, risk: String) throws {
    var patient = try Patient()
    try patient.take(line)
    let total = try DailyOpioidTotal.of(patient.lines, in: patient.formulary)
    #expect(total.oralMorphine.description == rotation)
    #expect(RiskMME(patient.lines, in: patient.formulary).value.description == risk)
  }

  @Test("V04 a patch of 50 and oxycodone 20 mg a day are 150 by both tables, and flagged")
  func mixture() throws {
    var patient = try Patient()
    try patient.take("fentanyl transdermal patch-72-hour 50microgram/h")
    try patient.take("oxycodone oral immediate-release 5mg x4")
    let total = try DailyOpioidTotal.of(patient.lines, in: patient.formulary)
    #expect(total.oralMorphine == Rational(150))
    #expect(RiskMME(patient.lines, in: patient.formulary).flags == [.risk50, .risk90])
  }

  @Test("a patch printed 12 releases 12.5 micrograms an hour")
  func trueRate() throws {
    var patient = try Patient()
    try patient.take("fentanyl transdermal patch-72-hour 12microgram/h")
    let total = try DailyOpioidTotal.of(patient.lines, in: patient.formulary)
    #expect(total.oralMorphine == Rational(30))
  }

  @Test("V79 diamorphine under the skin, 10 mg in 24 hours, is 30 mg")
  func diamorphine() throws {
    var patient = try Patient()
    try patient.take("diamorphine subcutaneous-infusion infusion 10mg x1")
    let total = try DailyOpioidTotal.of(patient.lines, in: patient.formulary)
    #expect(total.oralMorphine == Rational(30))
  }

  @Test("one line without a factor refuses the whole total")
  func unconvertible() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    try patient.take("buprenorphine sublingual sublingual-tablet 200micrograms x3")
    #expect(throws: DosingRefusal.unusable(.noFactor("buprenorphine", .sublingual))) {
      try DailyOpioidTotal.of(patient.lines, in: patient.formulary)
    }
  }

  @Test(
    "V07 to V12 and V80 tolerance is exact, over seven days",
    arguments: [
      (["morphine oral modified-release 30mg x2"], 10, "1", Finding.present),
      (["oxycodone oral modified-release 15mg x2"], 7, "1", .present),
      (["oxycodone oral modified-release 15mg x2"], 5, "0", .absent),
      (
        ["oxycodone oral modified-release 10mg x2", "morphine oral modified-release 10mg x2"], 14,
        "1", .present
      ),
      (["morphine oral modified-release 15mg x3"], 30, "3/4", .absent),
      (["morphine subcutaneous-infusion infusion 30mg x1"], 7, "1", .present),
      (["morphine subcutaneous-infusion infusion 29mg x1"], 7, "29/30", .absent),
      (["codeine oral immediate-release 60mg x4"], 30, "0", .absent),
    ])
  func tolerance(lines: [String], days: Int, fraction: String, finding: Finding) throws {
    var patient = try Patient()
    for line in lines { try patient.take(line, days: days) }
    let tolerance = OpioidTolerance(patient.lines, in: patient.formulary, at: patient.now)
    #expect(tolerance.fraction.description == fraction)
    #expect(tolerance.finding == finding)
  }

  @Test("V11 hydromorphone 6 mg and morphine 20 mg make thirteen twelfths")
  func thirteenTwelfths() throws {
    var patient = try Patient(in: .unitedStates)
    try patient.take("hydromorphone oral immediate-release 2mg x3", days: 14)
    try patient.take("morphine oral immediate-release 10mg x2", days: 14)
    let tolerance = OpioidTolerance(patient.lines, in: patient.formulary, at: patient.now)
    #expect(tolerance.fraction == Rational(13, over: 12))
  }

  @Test("tolerance that nobody can date is absent, and so is one interrupted within the week")
  func undated() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 60mg x2")
    #expect(patient.opioidCase.tolerance.finding == .absent)
    patient.lines[0].since = Occasion("2026-01-01")
    #expect(patient.opioidCase.tolerance.finding == .present)
    patient.lines[0].lastChanged = Occasion("2026-02-26")
    #expect(patient.opioidCase.tolerance.finding == .absent)
    let from = try #require(Occasion("2026-01-01"))
    patient.lines[0].history = [PastDose(from: from, perDay: PerDay(.milligrams(60)))]
    #expect(patient.opioidCase.tolerance.finding == .present)
    let gap = try #require(Occasion("2026-02-23"))
    patient.lines[0].history.append(PastDose(from: gap, perDay: PerDay(.zero)))
    #expect(patient.opioidCase.tolerance.finding == .absent)
  }

  @Test("the rung is the highest of the medicines, a low dose of morphine on the second")
  func rungs() throws {
    var patient = try Patient()
    func rung() -> LadderStep {
      LadderStep(patient.opioidCase.regimen, in: patient.formulary, at: patient.now)
    }
    #expect(rung() == .noAnalgesic)
    try patient.take("paracetamol oral immediate-release 1000mg x4")
    #expect(rung() == .nonOpioid)
    try patient.take("morphine oral modified-release 15mg x2")
    #expect(rung() == .weakOrLowStrong)
    try patient.take("morphine oral modified-release 5mg x2")
    #expect(rung() == .strong)
    patient.lines = []
    try patient.take("co-codamol oral immediate-release 30mg/500mg x4")
    #expect(rung() == .weakOrLowStrong)
  }
}
