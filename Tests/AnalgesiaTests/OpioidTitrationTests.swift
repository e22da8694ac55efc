import Analgesia
import Clinical
import Testing

/// Vectors of the clinical reference, analgesia 11.
@Suite("Raising a regular opioid")
struct OpioidTitrationTests {
  struct Vector: Sendable {
    let name: String
    let line: String
    /// Rescue of so many mg, so many times.
    var rescue: (milligrams: Int, doses: Int) = (0, 0)
    let pain: Int
    /// Micrograms in each dose; nothing where no step is made.
    let perDose: Int?
    var rescueDose: Int?
    var flags: Set<AnswerFlag> = []
    var isVulnerable = false
    var set = ReferenceSet.unitedKingdom
  }

  static let vectors = [
    Vector(
      name: "V26", line: "30mg", rescue: (15, 2), pain: 5, perDose: 45_000, rescueDose: 15_000),
    Vector(
      name: "V27", line: "30mg", rescue: (20, 3), pain: 8, perDose: 45_000, rescueDose: 15_000,
      flags: [.stepAboveCap]),
    Vector(
      name: "V28", line: "30mg", pain: 5, perDose: 35_000, rescueDose: 10_000,
      flags: [.belowMinimumStep]),
    Vector(name: "V29", line: "30mg", pain: 5, perDose: nil, set: .unitedStates),
    Vector(
      name: "V31", line: "30mg", rescue: (10, 3), pain: 2, perDose: 45_000, rescueDose: 15_000),
    Vector(
      name: "V32", line: "60mg", rescue: (30, 3), pain: 7, perDose: 90_000, rescueDose: 30_000,
      flags: [.stepAboveCap, .seniorCheck]),
    Vector(
      name: "V33", line: "100mg", rescue: (30, 2), pain: 7, perDose: 130_000, rescueDose: 40_000,
      flags: [.seniorCheck]),
    Vector(
      name: "V34", line: "20mg", rescue: (10, 1), pain: 5, perDose: 25_000, rescueDose: 5_000,
      isVulnerable: true),
    Vector(name: "V35", line: "15mg", pain: 6, perDose: nil, isVulnerable: true),
    Vector(
      name: "V36", line: "10mg", rescue: (5, 3), pain: 7, perDose: nil, flags: [.stepAboveCap],
      isVulnerable: true),
    Vector(
      name: "V73", line: "30mg", rescue: (15, 2), pain: 5, perDose: 35_000, rescueDose: 5_000,
      flags: [.stepAboveCap, .belowMinimumStep], isVulnerable: true),
  ]

  @Test(arguments: vectors)
  func `V26 to V36 and V73 give the dose, the rescue dose and the flags`(_ vector: Vector) throws {
    let answer = try patient(vector).answer(.titrate)
    let named: Set<AnswerFlag> = [.stepAboveCap, .belowMinimumStep, .seniorCheck]
    #expect(Set(answer.flags).intersection(named) == vector.flags, "\(vector.name)")
    #expect(answer.step == .computed)
    guard let perDose = vector.perDose else {
      guard case .noStep(let refusal) = answer.outcome else {
        Issue.record("\(vector.name): \(answer.outcome)")
        return
      }
      #expect(refusal.code == "NO-STEP")
      return
    }
    let proposal = try #require(answer.outcome.proposals.first, "\(answer.outcome)")
    let dose = PerDose(Mass(micrograms: perDose))
    #expect(proposal.perDose == dose...dose)
    #expect(proposal.everyHours == 12 && proposal.form == .modifiedRelease)
    #expect(proposal.rescue?.perDose.upperBound.mass.micrograms == vector.rescueDose)
    #expect(!answer.working.lines.isEmpty && !answer.citations.isEmpty)
    #expect(answer.cover.contains { $0.kind == .laxative })
  }

  @Test func `V73 the sedative is named, and naloxone`() throws {
    var patient = try patient(Self.vectors[0])
    patient.context.coMedicines = ["lorazepam"]
    let answer = patient.answer(.titrate)
    #expect(answer.outcome.proposals.first?.perDay.upperBound == PerDay(.milligrams(70)))
    #expect(Set([.sedative, .considerNaloxone, .stepAboveCap]).isSubset(of: answer.flags))
  }

  @Test func `V30 pain of 2 with two rescue doses changes nothing`() throws {
    var patient = try patient(
      Vector(name: "V30", line: "30mg", rescue: (10, 2), pain: 2, perDose: nil))
    #expect(patient.answer(.titrate).outcome == .continueSame)
    patient.setPain(3)
    #expect(patient.answer(.titrate).outcome == .continueSame)
    patient.setPain(4)
    #expect(patient.answer(.titrate).outcome.name == "proposal")
  }

  @Test func `V82 the step of a sixth is printed with the next one, which nobody chose`() throws {
    let answer = try patient(Self.vectors[2]).answer(.titrate)
    let lines = answer.working.texts(in: .english)
    #expect(lines.contains("60 mg in 24 hours to 70 mg in 24 hours: +16.7%"))
    #expect(
      lines.contains(
        "Next step that is made: 40 mg every 12 hours, 80 mg in 24 hours (+33.3%); not chosen."))
    #expect(answer.outcome.proposals.count == 1)
    let careful = try patient(Self.vectors[10]).answer(.titrate).working.texts(in: .english)
    #expect(careful.contains { $0.hasPrefix("Below the 25% minimum step") })
    #expect(!careful.contains { $0.hasPrefix("Next step") })
  }

  @Test func `V37 a modified release changed 20 hours ago waits 28 hours more (DR-07)`() throws {
    var patient = try patient(Self.vectors[0])
    patient.setPain(7)
    patient.change(hoursAgo: 20)
    let answer = patient.answer(.titrate)
    #expect(answer.outcome == .wait(until: patient.now.adding(hours: 28)))
    #expect(answer.step == .tooSoon)
    #expect(answer.outcome.refusal?.code == "DR-07")
    patient.change(hoursAgo: 48)
    #expect(patient.answer(.titrate).step == .computed)
  }

  @Test func `V54 and V55 a ceiling that is reached or passed is refused (DR-05)`() throws {
    var patient = try Patient()
    try patient.take("tapentadol oral modified-release 250mg x2")
    patient.change(hoursAgo: 72)
    patient.setPain(6)
    let most = PerDay(.milligrams(500))
    #expect(
      patient.answer(.titrate).outcome == .refuse(.ceiling(drug: "tapentadol", perDay: most)))
    patient.lines = []
    try patient.take("tramadol oral immediate-release 100mg x4")
    patient.change(hoursAgo: 120)
    patient.setKidney(22)
    #expect(
      patient.answer(.titrate).outcome
        == .refuse(.ceiling(drug: "tramadol", perDay: PerDay(.milligrams(200)))))
    patient.setKidney(90)
    patient.setPain(8)
    for (age, most) in [(78, 300), (76, 300), (75, 400)] {
      patient.context.ageYears = age
      #expect(
        patient.answer(.titrate).outcome
          == .refuse(.ceiling(drug: "tramadol", perDay: PerDay(.milligrams(most)))))
    }
  }

  @Test func `V59 rescue taken mostly for movement leaves the regular dose alone`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    patient.change(hoursAgo: 72)
    try patient.takeRescue("morphine oral solution 10mg", [(.incident, 3), (.background, 1)])
    patient.setPain(6)
    patient.context.restPain = PainScore(2)
    let answer = patient.answer(.titrate)
    #expect(answer.outcome == .continueSame)
    #expect(answer.step == .incident)
    let before = try #require(answer.beforeMovement)
    #expect(before.dose.perDose == dose(5_000)...dose(10_000))
    #expect(answer.working.texts(in: .english).contains { $0.contains("radiotherapy") })
    patient.context.restPain = nil
    #expect(patient.answer(.titrate).outcome == .refuse(.missing([SafetyGap(.painAtRest)])))
    patient.context.restPain = PainScore(4)
    #expect(patient.answer(.titrate).step == .computed)
  }

  @Test func `shares of rescue are by mass: half is enough, a mg less is not`() throws {
    for (moving, step) in [
      ("10mg", OpioidAnswer.Step.incident), ("9.5mg", .computed), ("11mg", .incident),
    ] {
      var patient = try Patient()
      try patient.take("morphine oral modified-release 30mg x2")
      patient.change(hoursAgo: 72)
      try patient.takeRescue("morphine oral solution \(moving)", [(.preEmptive, 1)])
      try patient.takeRescue("morphine oral solution 5mg", [(.background, 2), (.procedural, 3)])
      patient.setPain(5)
      patient.context.restPain = PainScore(3)
      #expect(patient.answer(.titrate).step == step, "\(moving)")
    }
  }

  @Test
  func `V81 acute kidney injury refuses the morphine that is taken (DR-04), and prints R-088`()
    throws
  {
    var patient = try patient(Self.vectors[0])
    patient.context.findings["acute-kidney-injury"] = .present
    let answer = patient.answer(.titrate)
    #expect(answer.outcome == .refuse(.acuteKidneys(drugs: ["morphine"])))
    #expect(answer.flags.contains(.acuteKidneyInjury))
  }

  private func patient(_ vector: Vector) throws -> Patient {
    var patient = try Patient(in: vector.set)
    try patient.take("morphine oral modified-release \(vector.line) x2")
    patient.change(hoursAgo: 48)
    if vector.rescue.doses > 0 {
      try patient.takeRescue(
        "morphine oral solution \(vector.rescue.milligrams)mg",
        [(.background, vector.rescue.doses)])
    }
    patient.setPain(vector.pain)
    if vector.isVulnerable { patient.context.frailty = 6 }
    return patient
  }

  private func dose(_ micrograms: Int) -> PerDose { PerDose(Mass(micrograms: micrograms)) }
}
