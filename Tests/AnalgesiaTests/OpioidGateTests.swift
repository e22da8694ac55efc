import Analgesia
import Clinical
import Testing

@Suite("The gates before any opioid")
struct OpioidGateTests {
  static let asks: [OpioidAsk] = [
    .start, .rescue, .titrate, .convert, .rotate(to: "oxycodone"), .patch(drug: "fentanyl"),
    .transmucosal(drug: "fentanyl"), .taper,
  ]

  @Test("V58 sedation 4 and 7 breaths are an emergency before anything else", arguments: asks)
  func emergency(ask: OpioidAsk) throws {
    var patient = try Patient()
    patient.context.sedation = .fresh(4)
    patient.context.respiratoryRate = .fresh(7)
    let answer = patient.answer(ask)
    #expect(answer.outcome == .emergency)
    #expect(answer.step == .emergency)
    #expect(answer.flags.contains(.considerNaloxone))
    patient.context.dying = .present
    let dying = patient.answer(ask)
    #expect(dying.outcome == .emergency)
    #expect(!dying.flags.contains(.considerNaloxone))
    #expect(dying.flags.contains(.dying))
  }

  @Test(
    "emergency and toxicity begin exactly at their limits",
    arguments: [
      (7, 96, 1, "emergency"), (8, 96, 1, "hold"), (9, 96, 1, "hold"), (10, 96, 1, "proposal"),
      (14, 84, 1, "emergency"), (14, 85, 1, "hold"), (14, 89, 1, "hold"), (14, 90, 1, "proposal"),
      (14, 96, 2, "proposal"), (14, 96, 3, "hold"), (14, 96, 4, "emergency"),
    ])
  func limits(breaths: Int, saturation: Int, sedation: Int, outcome: String) throws {
    var patient = try Patient()
    patient.setPain(8)
    patient.context.respiratoryRate = .fresh(breaths)
    patient.context.oxygenSaturation = .fresh(saturation)
    patient.context.sedation = .fresh(sedation)
    #expect(patient.answer(.start).outcome.name == outcome)
  }

  @Test("an old reading still raises the emergency, and never allows a dose")
  func staleReadings() throws {
    var patient = try Patient()
    patient.setPain(8)
    patient.context.respiratoryRate = .stale(7)
    #expect(patient.answer(.start).outcome == .emergency)
    patient.context.respiratoryRate = .stale(14)
    #expect(
      patient.answer(.start).outcome
        == .refuse(.missing([SafetyGap(.respiratoryRate, .stale)])))
  }

  @Test(
    "jerks, hallucinations, delirium or spreading pain hold every increase",
    arguments: ["myoclonus", "visual-hallucinations", "delirium", "hyperalgesia"])
  func neurotoxicity(sign: String) throws {
    var patient = try Patient()
    patient.setPain(9)
    patient.context.findings[FindingID(rawValue: sign)] = .present
    let answer = patient.answer(.titrate)
    #expect(answer.outcome == .hold)
    #expect(answer.step == .toxicity)
  }

  @Test("V69 sixteen years: DR-15, whatever is asked", arguments: asks)
  func underAge(ask: OpioidAsk) throws {
    var patient = try Patient()
    patient.setPain(8)
    patient.context.ageYears = 16
    #expect(patient.answer(ask).outcome == .refuse(.underAge))
    #expect(patient.answer(ask).outcome.refusal?.code == "DR-15")
  }

  @Test("V70 a score of 11 is no score, and sedation and breathing are both needed: DR-08")
  func missingSafetyData() throws {
    var patient = try Patient()
    patient.setPain(11)
    #expect(patient.answer(.start).outcome == .refuse(.missing([SafetyGap(.pain)])))
    patient.setPain(8)
    patient.context.sedation = .notRecorded
    #expect(patient.answer(.start).outcome == .refuse(.missing([SafetyGap(.sedation)])))
    patient.context.respiratoryRate = .notRecorded
    #expect(
      patient.answer(.start).outcome
        == .refuse(.missing([SafetyGap(.respiratoryRate), SafetyGap(.sedation)])))
  }

  @Test("V74 a creatinine of 14 months ago is too old for a new morphine: DR-08")
  func staleKidney() throws {
    var patient = try Patient()
    patient.setPain(8)
    patient.context.filtration = .stale(Rational(80))
    patient.context.clearance = .stale(Rational(85))
    let refusal = patient.answer(.start).outcome.refusal
    #expect(refusal == .missing([SafetyGap(.kidney, .stale)]))
    #expect(refusal?.problem == "No dose can be proposed without: kidney function (too old).")
  }

  @Test("the list of medicines must be complete, and an impossible reading is refused: DR-08")
  func listAndPlausibility() throws {
    var patient = try Patient()
    patient.setPain(8)
    patient.listIsComplete = .notAssessed
    #expect(patient.answer(.start).outcome == .refuse(.missing([SafetyGap(.medicines)])))
    patient.listIsComplete = .present
    patient.context.respiratoryRate = .fresh(61)
    #expect(
      patient.answer(.start).outcome
        == .refuse(.unusable(.implausible(.respiratoryRate, 61))))
  }

  @Test(
    "V84 a line in the wrong unit, of an unknown drug, or of no dose is DR-08 and gives no number",
    arguments: [
      ("fentanyl", "transdermal", "patch-72-hour", "25mg", nil),
      ("fentanyl", "transdermal", "patch-72-hour", nil, "25mg/day"),
      ("fentanyl", "transdermal", "patch-72-hour", nil, "26microgram/h"),
      ("morphine", "oral", "modified-release", nil, "25microgram/h"),
      ("heroin", "oral", "modified-release", "5mg", nil),
      ("morphine", "oral", "modified-release", "0mg", nil),
      ("morphine", "oral", "modified-release", "-5mg", nil),
      ("morphine", "oral", "modified-release", "", nil),
      ("morphine", "oral", "patch-72-hour", "5mg", nil),
      ("morphine", "by-mouth", "modified-release", "5mg", nil),
      ("co-codamol", "oral", "immediate-release", "30mg", nil),
    ] as [(String, String, String, String?, String?)])
  func unusableLines(
    drug: String, route: String, form: String, dose: String?, rate: String?
  ) throws {
    var entry = RegimenEntry(drug: drug, route: route, form: form)
    entry.dose = dose
    entry.rate = rate
    entry.timesPerDay = 2
    let refusal = #expect(throws: DosingRefusal.self) {
      try entry.read(in: Content.british.get())
    }
    #expect(refusal?.code == "DR-08")
  }

  @Test("an antagonist, a monoamine oxidase inhibitor, an allergy and a failing liver stop a start")
  func otherGates() throws {
    var patient = try Patient()
    patient.setPain(8)
    patient.context.coMedicines = ["naltrexone"]
    #expect(patient.answer(.start).outcome == .refuse(.opioidAntagonist))
    patient.context.coMedicines = ["phenelzine"]
    #expect(patient.answer(.start).outcome.refusal?.code == "DR-14")
    patient.context.coMedicines = []
    patient.context.allergies = ["codeine"]
    #expect(patient.answer(.start).outcome == .specialist(.allergy(drug: "codeine")))
    patient.context.allergies = ["none-known"]
    patient.context.childPugh = .severe
    #expect(patient.answer(.start).outcome.refusal?.code == "DR-16")
    patient.context.childPugh = ChildPugh.none
    patient.context.findings["acute-kidney-injury"] = .present
    #expect(patient.answer(.start).outcome.refusal?.code == "DR-04")
  }

  @Test("an open emergency is printed beside the start, which is still computed")
  func openEmergency() throws {
    var patient = try Patient()
    patient.setPain(8)
    patient.context.emergencyOpen = .present
    let answer = patient.answer(.start)
    #expect(answer.outcome.name == "proposal")
    #expect(answer.flags.contains(.emergencyOpen))
  }

  @Test func `one opioid in two forms by the clock is a mixture, and says what to do`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    try patient.take("morphine oral solution 5mg x4")
    patient.change(hoursAgo: 72)
    patient.setPain(6)
    for ask in [OpioidAsk.titrate, .convert, .taper] {
      let refusal = try #require(patient.answer(ask).outcome.refusal)
      #expect(refusal.code == "MIXTURE")
      #expect(refusal.problem.contains("more than one form"))
      #expect(refusal.remedy.contains("prescriber") && refusal.remedy.contains("specialist"))
    }
  }

  @Test func `H18 methadone is never computed, in or out`() throws {
    var patient = try Patient()
    let refusal = patient.answer(.rotate(to: "methadone")).outcome.refusal
    #expect(refusal?.code == "DR-03")
    #expect(refusal?.remedy.contains("specialist") == true)
    try patient.take("methadone oral immediate-release 10mg x3")
    for ask in [OpioidAsk.titrate, .rescue, .convert, .taper] {
      #expect(patient.answer(ask).outcome == .refuse(.methadone))
    }
    #expect(throws: DosingRefusal.methadone) {
      try DailyOpioidTotal.of(patient.lines, in: patient.formulary)
    }
  }
}
